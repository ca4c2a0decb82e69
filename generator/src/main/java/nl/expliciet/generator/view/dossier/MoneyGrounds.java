package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;

/** On what ground the money rests: payments with the same ground and source in one row. */
final class MoneyGrounds {
    private final Scribe scribe;

    MoneyGrounds(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What payments of a party in one row have in common; texts are compared as typed. */
    private record Ground(String basis, Stated<Ref> countedIn, List<Citation> sources, boolean dated) {
        static Ground of(Payment payment) {
            return new Ground(
                    payment.basis().value().map(RichText::source).orElse(""),
                    payment.countedIn(),
                    payment.sources(),
                    payment.year().value().isPresent());
        }
    }

    /**
     * A row: who pays on one ground. What each of them pays stands in the table of years, so those who pay in the same years
     * on that ground alone share a row.
     */
    private record Row(List<Ref> parties, List<Payment> payments) {
        Row with(Row other) {
            return new Row(
                    Stream.concat(parties.stream(), other.parties.stream()).toList(),
                    Stream.concat(payments.stream(), other.payments.stream()).toList());
        }
    }

    DataTable table() {
        Map<Ref, Map<Ground, Row>> grounds = new LinkedHashMap<>();
        for (Payment payment : scribe.dossier().money()) {
            grounds.computeIfAbsent(payment.party(), party -> new LinkedHashMap<>())
                    .merge(Ground.of(payment), new Row(List.of(payment.party()), List.of(payment)), MoneyGrounds::more);
        }
        Map<Object, Row> rows = new LinkedHashMap<>();
        grounds.values()
                .forEach(own -> own.forEach((ground, row) -> rows.merge(
                        own.size() == 1 && ground.dated() ? List.of(ground, years(row)) : row, row, Row::with)));
        return scribe.table("geld.grondslag.kop", List.copyOf(rows.values()))
                .column("geld.partij", 28, row -> scribe.parties(row.parties()))
                .column("geld.jaren", 20, this::inWords)
                .figures("voorblad.geld.bedrag", 16, row -> amount(row.payments()))
                .column("geld.grondslag", 36, row -> basis(row.payments().get(0)))
                .known();
    }

    private static Row more(Row row, Row payment) {
        return new Row(row.parties(), row.with(payment).payments());
    }

    private static List<Integer> years(Row row) {
        return row.payments().stream()
                .flatMap(payment -> payment.year().value().stream())
                .distinct()
                .sorted()
                .toList();
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

    private Html inWords(Row row) {
        List<Integer> years = years(row);
        if (years.isEmpty()) {
            return scribe.stated(row.payments().get(0).year(), year -> Html.EMPTY);
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
