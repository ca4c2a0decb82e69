package nl.expliciet.generator.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Payment;

/**
 * What arrangements cost per calendar year.
 *
 * @param years all years from the first to the last that is named
 * @param rows one per arrangement that names money
 * @param total all rows together
 */
public record MoneyTable(List<Integer> years, List<Row> rows, Row total) {
    public MoneyTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * The money of one arrangement.
     *
     * @param cells one per year, in the order of the years
     * @param undated what is not tied to a year
     */
    public record Row(String dossierId, String title, List<Money> cells, Money undated) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What one arrangement costs. */
    public record Costs(String dossierId, String title, List<Payment> payments) {
        public Costs {
            payments = List.copyOf(payments);
        }
    }

    /** The table of costs; empty when no arrangement names money. */
    public static Optional<MoneyTable> of(List<Costs> costs) {
        List<Costs> named =
                costs.stream().filter(cost -> !cost.payments().isEmpty()).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = years(named);
        List<Row> rows = named.stream().map(cost -> row(cost, years)).toList();
        return Optional.of(new MoneyTable(years, rows, total(rows, years.size())));
    }

    /** The total of a year. */
    public Money totalOf(int year) {
        int index = years.indexOf(year);
        return index < 0 ? Money.NOTHING : total.cells().get(index);
    }

    /** True when some amount is not tied to a year. */
    public boolean hasUndated() {
        return !total.undated().isNothing();
    }

    private static List<Integer> years(List<Costs> costs) {
        TreeSet<Integer> named = new TreeSet<>();
        costs.stream()
                .flatMap(cost -> cost.payments().stream())
                .forEach(payment -> payment.year().value().ifPresent(named::add));
        return named.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(named.first(), named.last()).boxed().toList();
    }

    private static Row row(Costs costs, List<Integer> years) {
        List<Money> cells = years.stream()
                .map(year -> cell(costs.payments(), Optional.of(year)))
                .toList();
        return new Row(costs.dossierId(), costs.title(), cells, cell(costs.payments(), Optional.empty()));
    }

    private static Money cell(List<Payment> payments, Optional<Integer> year) {
        return Money.of(payments.stream()
                .filter(payment -> payment.year().value().equals(year))
                .toList());
    }

    private static Row total(List<Row> rows, int years) {
        List<Money> cells = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            int index = i;
            cells.add(rows.stream().map(row -> row.cells().get(index)).reduce(Money.NOTHING, Money::plus));
        }
        Money undated = rows.stream().map(Row::undated).reduce(Money.NOTHING, Money::plus);
        return new Row("", "", cells, undated);
    }
}
