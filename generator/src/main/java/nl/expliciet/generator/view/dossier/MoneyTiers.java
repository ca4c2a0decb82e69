package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.MoneyBar;
import nl.expliciet.generator.chart.MoneyYears;
import nl.expliciet.generator.insight.MoneyByTier;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.DataTable.RowStyle;
import nl.expliciet.generator.view.block.Figure;

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
            parts.add(share.label() + " " + part(share));
        }
        if (money.unknown() > 0) {
            parts.add(Formats.small(scribe.count("geld.zonder-bedrag", money.unknown())));
        }
        return scribe.say("voorblad.geld.alt") + ": " + String.join(", ", parts);
    }

    private String part(MoneyBar.Share share) {
        return money.total().signum() == 0
                ? scribe.formats().euros(share.amount())
                : scribe.formats().percent(BigInteger.valueOf(share.amount()), money.total());
    }

    /** The colour of a share, as in the bar. */
    static Html swatch(MoneyBar.Share share) {
        return new Html.Picture(MoneyBar.swatch(share.colour()), Html.Picture.Role.ICON);
    }

    Figure bar() {
        String unknown = money.unknown() > 0 ? scribe.unknownWord() : "";
        MoneyBar bar = new MoneyBar(spoken(shares()), shares(), unknown, MoneyYears.WIDE);
        return Figure.full(bar);
    }

    /** On paper the first page has these numbers: there the table is for who does not see the bar. */
    DataTable table() {
        List<Line> lines = new ArrayList<>();
        shares().forEach(share -> lines.add(line(share)));
        if (money.unknown() > 0) {
            String label = scribe.count("geld.zonder-bedrag", money.unknown());
            lines.add(new Line(Html.text(label), scribe.unknown(), "", RowStyle.PLAIN));
        }
        lines.add(new Line(Html.text(scribe.say("geld.totaal")), euros(money.total()), "", RowStyle.TOTAL));
        return scribe.table("voorblad.geld.alt", lines)
                .styled("spoken")
                .rows(Line::style)
                .column("voorblad.geld.laag", 50, Line::name)
                .figures("voorblad.geld.bedrag", 30, Line::amount)
                .figures(
                        money.unknown() == 0 ? "voorblad.geld.deel" : "geld.deel-bekend",
                        20,
                        line -> Html.text(line.part()))
                .filled();
    }

    /** A row: a share, what has no amount, or the total. */
    private record Line(Html name, Html amount, String part, RowStyle style) {}

    private Line line(MoneyBar.Share share) {
        BigInteger amount = BigInteger.valueOf(share.amount());
        Html name = Html.all(swatch(share), Html.text(" " + share.label()));
        return new Line(name, euros(amount), scribe.formats().percent(amount, money.total()), RowStyle.PLAIN);
    }

    private Html euros(BigInteger amount) {
        return Html.text(scribe.formats().euros(amount));
    }
}
