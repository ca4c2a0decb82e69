package nl.expliciet.generator.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;

/**
 * What arrangements cost per calendar year. Amounts are added up only where they are known not to overlap: money that another
 * row counts already is left out, and between arrangements that have to do with each other there is no sum when no dossier
 * says whose money it is.
 *
 * @param years all years from the first to the last that is named
 * @param rows one per arrangement that names money
 * @param total all rows together
 * @param leftOut what the total leaves out, because another row counts it
 * @param doubts arrangements of which nobody says whether they name the same money
 */
public record MoneyTable(List<Integer> years, List<Row> rows, Total total, List<LeftOut> leftOut, List<Doubt> doubts) {
    public MoneyTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
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

    /**
     * The money of all arrangements together; empty where it cannot be added up.
     *
     * @param cells one per year
     * @param undated what is not tied to a year
     */
    public record Total(List<Optional<Money>> cells, Optional<Money> undated) {
        public Total {
            cells = List.copyOf(cells);
        }
    }

    /** Money of one arrangement that another one counts; both by their titles. */
    public record LeftOut(String title, String countedIn, Money money) {}

    /** Two arrangements that may name the same money, by their titles. */
    public record Doubt(String one, String other) {}

    /**
     * What one arrangement costs.
     *
     * @param related ids of the dossiers that it says it has to do with
     */
    public record Costs(String dossierId, String title, List<Payment> payments, Set<String> related) {
        public Costs {
            payments = List.copyOf(payments);
            related = Set.copyOf(related);
        }

        private boolean counts(Payment payment, List<Costs> all) {
            return all.stream().noneMatch(other -> isCountedIn(payment, other));
        }

        /** True when these and those may be the same money: they have to do with each other, and neither says how. */
        private boolean mayOverlap(Costs other) {
            boolean tied = related.contains(other.dossierId) || other.related.contains(dossierId);
            return tied
                    && payments.stream().noneMatch(payment -> isCountedIn(payment, other))
                    && other.payments.stream().noneMatch(payment -> isCountedIn(payment, this));
        }

        private Money sum(Predicate<Payment> wanted) {
            return Money.of(payments.stream().filter(wanted).toList());
        }
    }

    private static boolean isCountedIn(Payment payment, Costs costs) {
        return payment.countedIn()
                .value()
                .map(Ref::id)
                .filter(costs.dossierId::equals)
                .isPresent();
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
        Total total = new Total(
                years.stream().map(year -> total(named, Optional.of(year))).toList(), total(named, Optional.empty()));
        List<Doubt> doubts = Stream.concat(years.stream().map(Optional::of), Stream.of(Optional.<Integer>empty()))
                .flatMap(year -> doubts(named, year).stream())
                .distinct()
                .toList();
        return Optional.of(new MoneyTable(years, rows, total, leftOut(named), doubts));
    }

    /** The total of a year; empty when it cannot be added up. */
    public Optional<Money> totalOf(int year) {
        int index = years.indexOf(year);
        return index < 0 ? Optional.of(Money.NOTHING) : total.cells().get(index);
    }

    /** True when some amount is not tied to a year. */
    public boolean hasUndated() {
        return rows.stream().anyMatch(row -> !row.undated().isNothing());
    }

    /** How many amounts are unknown. */
    public int unknown() {
        return rows.stream()
                .mapToInt(row -> row.undated().unknown()
                        + row.cells().stream().mapToInt(Money::unknown).sum())
                .sum();
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
        List<Money> cells =
                years.stream().map(year -> costs.sum(isOf(Optional.of(year)))).toList();
        return new Row(costs.dossierId(), costs.title(), cells, costs.sum(isOf(Optional.empty())));
    }

    private static Predicate<Payment> isOf(Optional<Integer> year) {
        return payment -> payment.year().value().equals(year);
    }

    private static Optional<Money> total(List<Costs> all, Optional<Integer> year) {
        if (!doubts(all, year).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .map(cost -> cost.sum(isOf(year).and(payment -> cost.counts(payment, all))))
                .reduce(Money.NOTHING, Money::plus));
    }

    /** The pairs that may name the same money in a year; what is nought or unknown adds nothing to a sum. */
    private static List<Doubt> doubts(List<Costs> all, Optional<Integer> year) {
        List<Costs> paying = all.stream()
                .filter(cost -> cost.sum(isOf(year)).known().signum() != 0)
                .toList();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < paying.size(); i++) {
            Costs one = paying.get(i);
            paying.subList(i + 1, paying.size()).stream()
                    .filter(one::mayOverlap)
                    .forEach(other -> doubts.add(new Doubt(one.title(), other.title())));
        }
        return doubts;
    }

    private static List<LeftOut> leftOut(List<Costs> all) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (Costs one : all) {
            for (Costs other : all) {
                Money money = one.sum(payment -> isCountedIn(payment, other));
                if (!money.isNothing()) {
                    leftOut.add(new LeftOut(one.title(), other.title(), money));
                }
            }
        }
        return leftOut;
    }
}
