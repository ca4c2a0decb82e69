package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.MoneyBar;
import nl.expliciet.generator.insight.MoneyByTier;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.view.Html;

/** The money on the first page: a total, one bar and the share of each tier. */
final class CoverMoney {
    private final Scribe scribe;
    private final MoneyByTier money;

    CoverMoney(Scribe scribe) {
        this.scribe = scribe;
        this.money = scribe.insight().money();
    }

    CoverView.Money money() {
        if (money.nothingKnown()) {
            Html note = Html.text(scribe.say(scribe.isSilent() ? "voorblad.geld.onbekend" : "voorblad.geld.geen"));
            Html unknown = scribe.unknown();
            return new CoverView.Money(scribe.say("voorblad.geld"), unknown, bar(List.of()), List.of(), note);
        }
        List<MoneyBar.Share> shares = shares();
        Html total = Html.text(scribe.formats().euros(money.total()));
        return new CoverView.Money(heading(), total, bar(shares), rows(shares), note());
    }

    private String heading() {
        List<Integer> years = scribe.dossier().money().stream()
                .map(Payment::year)
                .flatMap(year -> year.value().stream())
                .sorted()
                .distinct()
                .toList();
        boolean undated = scribe.dossier().money().stream()
                .anyMatch(payment -> payment.year().value().isEmpty());
        if (years.isEmpty() || undated) {
            return scribe.say("voorblad.geld");
        }
        return years.size() == 1
                ? scribe.say("voorblad.geld.jaar", years.get(0))
                : scribe.say("voorblad.geld.jaren", years.get(0), years.get(years.size() - 1));
    }

    /** The governments by tier; all others are one share, so that colours stay few enough to tell apart. */
    private List<MoneyBar.Share> shares() {
        List<MoneyBar.Share> shares = new ArrayList<>();
        BigInteger rest = money.withoutTier();
        for (MoneyByTier.Share share : money.shares()) {
            if (share.tier().isGovernment()) {
                String label = scribe.tier(share.tier());
                shares.add(
                        new MoneyBar.Share(label, shares.size(), share.amount().longValueExact()));
            } else {
                rest = rest.add(share.amount());
            }
        }
        if (rest.signum() > 0) {
            shares.add(new MoneyBar.Share(scribe.say("voorblad.geld.rest"), shares.size(), rest.longValueExact()));
        }
        return shares;
    }

    private Html bar(List<MoneyBar.Share> shares) {
        String unknown = money.unknown() > 0 || shares.isEmpty() ? scribe.unknownWord() : "";
        return Html.chart(new MoneyBar(new MoneyTiers(scribe).spoken(shares), shares, unknown, MoneyBar.BOX));
    }

    private List<CoverView.Share> rows(List<MoneyBar.Share> shares) {
        return shares.stream()
                .map(share -> new CoverView.Share(
                        MoneyTiers.swatch(share),
                        share.label(),
                        scribe.formats().euros(share.amount()),
                        scribe.formats().percent(BigInteger.valueOf(share.amount()), money.total())))
                .toList();
    }

    private Html note() {
        return money.unknown() == 0
                ? Html.EMPTY
                : Html.text(MoneyChapter.missing(scribe, money.unknown()) + " " + scribe.say("voorblad.geld.delen"));
    }
}
