package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.TableBuilder;

/** On what ground the money rests: payments of a party with the same ground and source in one row. */
final class MoneyGrounds {
    private final Scribe scribe;

    MoneyGrounds(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What payments in one row have in common; texts are compared as typed. */
    private record Ground(Ref party, String basis, List<Citation> sources, boolean dated) {}

    DataTable table() {
        Map<Ground, List<Payment>> grounds = new LinkedHashMap<>();
        for (Payment c : scribe.dossier().money()) {
            String basis = c.basis().value().map(RichText::source).orElse("");
            Ground ground =
                    new Ground(c.party(), basis, c.sources(), c.year().value().isPresent());
            grounds.computeIfAbsent(ground, key -> new ArrayList<>()).add(c);
        }
        TableBuilder table = new TableBuilder(scribe.say("geld.grondslag.kop"))
                .column(scribe.say("geld.partij"), 28)
                .column(scribe.say("geld.jaren"), 20)
                .figures(scribe.say("voorblad.geld.bedrag"), 16)
                .column(scribe.say("geld.grondslag"), "after-figure", 36);
        grounds.forEach((ground, some) -> table.row("", "", row(ground, some)));
        return table.build();
    }

    private List<Html> row(Ground ground, List<Payment> some) {
        return List.of(
                scribe.party(ground.party()),
                years(some),
                amount(some),
                Html.lines(scribe.statedText(some.get(0).basis()), scribe.sourcesInCell(ground.sources())));
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
                        Html.text(scribe.say("geld.en")).plus(Html.text(" ")).plus(Icons.unknown(scribe.messages())));
    }
}
