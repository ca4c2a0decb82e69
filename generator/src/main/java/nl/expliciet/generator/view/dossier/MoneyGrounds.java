package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;

/** On what ground the money rests: payments of a party with the same ground and source in one row. */
final class MoneyGrounds {
    private final Scribe scribe;

    MoneyGrounds(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What payments in one row have in common; texts are compared as typed. */
    private record Ground(Ref party, String basis, Stated<Ref> countedIn, List<Citation> sources, boolean dated) {}

    DataTable table() {
        Map<Ground, List<Payment>> grounds = new LinkedHashMap<>();
        for (Payment c : scribe.dossier().money()) {
            String basis = c.basis().value().map(RichText::source).orElse("");
            Ground ground = new Ground(
                    c.party(),
                    basis,
                    c.countedIn(),
                    c.sources(),
                    c.year().value().isPresent());
            grounds.computeIfAbsent(ground, key -> new ArrayList<>()).add(c);
        }
        return scribe.table("geld.grondslag.kop", List.copyOf(grounds.entrySet()))
                .column("geld.partij", 28, row -> scribe.party(row.getKey().party()))
                .column("geld.jaren", 20, row -> years(row.getValue()))
                .figures("voorblad.geld.bedrag", 16, row -> amount(row.getValue()))
                .column("geld.grondslag", 36, row -> basis(row.getValue().get(0)))
                .known();
    }

    private Html basis(Payment payment) {
        return Html.lines(
                scribe.statedText(payment.basis()), counted(payment), scribe.sourcesInCell(payment.sources()));
    }

    /** In which other dossier the money is counted already. */
    private Html counted(Payment payment) {
        return scribe.stated(
                payment.countedIn(),
                other -> Html.text(scribe.say("geld.uit") + " ")
                        .plus(other.isUnknown() ? scribe.unknown() : scribe.dossierLink(other.id(), other.id())));
    }

    private Html years(List<Payment> some) {
        List<Integer> years = some.stream()
                .flatMap(c -> c.year().value().stream())
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return scribe.stated(some.get(0).year(), year -> Html.EMPTY);
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        boolean unbroken = last - first == years.size() - 1;
        if (years.size() > 2 && unbroken) {
            return Html.text(scribe.say("van-tot", first, last));
        }
        return Html.text(
                scribe.formats().list(years.stream().map(String::valueOf).toList()));
    }

    private Html amount(List<Payment> some) {
        List<Long> known =
                some.stream().flatMap(c -> c.amount().value().stream()).toList();
        if (known.isEmpty()) {
            return scribe.stated(some.get(0).amount(), amount -> Html.EMPTY);
        }
        BigInteger sum = known.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Html shown = Html.text(scribe.formats().euros(sum));
        return known.size() == some.size()
                ? shown
                : Html.lines(
                        shown,
                        Html.text(scribe.say("geld.en")).plus(Html.text(" ")).plus(scribe.unknown()));
    }
}
