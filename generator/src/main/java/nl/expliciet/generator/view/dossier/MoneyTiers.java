package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.MoneyBar;
import nl.expliciet.generator.chart.MoneyYears;
import nl.expliciet.generator.insight.MoneyByTier;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.block.TableBuilder;

/** Who pays: one bar over the tiers with its numbers. */
final class MoneyTiers {
    private final Scribe scribe;
    private final MoneyByTier money;

    MoneyTiers(Scribe scribe) {
        this.scribe = scribe;
        this.money = scribe.insight().money();
    }

    private List<MoneyBar.Share> shares() {
        List<MoneyBar.Share> shares = new ArrayList<>();
        for (MoneyByTier.Share share : money.shares()) {
            String label = scribe.tier(share.tier());
            shares.add(new MoneyBar.Share(label, shares.size(), share.amount().longValueExact()));
        }
        if (money.withoutTier().signum() > 0) {
            String label = scribe.say("voorblad.geld.rest");
            shares.add(
                    new MoneyBar.Share(label, shares.size(), money.withoutTier().longValueExact()));
        }
        return shares;
    }

    /** The shares in words, for those who do not see the bar. */
    String spoken(List<MoneyBar.Share> shares) {
        if (shares.isEmpty()) {
            return scribe.say("voorblad.geld.geen");
        }
        List<String> parts = new ArrayList<>();
        for (MoneyBar.Share share : shares) {
            parts.add(
                    share.label() + " " + scribe.formats().percent(BigInteger.valueOf(share.amount()), money.total()));
        }
        if (money.unknown() > 0) {
            parts.add(Formats.small(scribe.messages().count("geld.zonder-bedrag", money.unknown())));
        }
        return scribe.say("voorblad.geld.alt") + ": " + String.join(", ", parts);
    }

    /** The colour of a share, as in the bar. */
    static Html swatch(MoneyBar.Share share) {
        return new Html.Picture(MoneyBar.swatch(share.colour()), Html.Picture.Role.ICON);
    }

    Figure bar() {
        String unknown = money.unknown() > 0 ? scribe.say("onbekend") : "";
        MoneyBar bar = new MoneyBar(spoken(shares()), shares(), unknown, MoneyYears.WIDE);
        return Figure.full(bar);
    }

    DataTable table() {
        TableBuilder table = new TableBuilder(scribe.say("voorblad.geld.alt"))
                .column(scribe.say("voorblad.geld.laag"), 50)
                .figures(scribe.say("voorblad.geld.bedrag"), 30)
                .figures(scribe.say(money.unknown() == 0 ? "voorblad.geld.deel" : "geld.deel-bekend"), 20);
        for (MoneyBar.Share share : shares()) {
            BigInteger amount = BigInteger.valueOf(share.amount());
            table.row(
                    Html.all(swatch(share), Html.text(" " + share.label())),
                    Html.text(scribe.formats().euros(amount)),
                    Html.text(scribe.formats().percent(amount, money.total())));
        }
        if (money.unknown() > 0) {
            String label = scribe.messages().count("geld.zonder-bedrag", money.unknown());
            table.row(Html.text(label), Icons.unknown(scribe.messages()), Html.EMPTY);
        }
        Html total = Html.text(scribe.formats().euros(money.total()));
        table.row("", "total", List.of(Html.text(scribe.say("geld.totaal")), total, Html.EMPTY));
        return table.build();
    }
}
