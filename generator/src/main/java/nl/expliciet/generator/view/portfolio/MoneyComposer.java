package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.across.MoneyTable;
import nl.expliciet.generator.chart.MoneyYears;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.block.Table;

/** Puts money per year into words and bars. */
record MoneyComposer(Guide guide) {
    /** The least width of the first column, in percents. */
    private static final int FIRST = 24;

    private static final int WIDEST = 20;

    /** More do not fit beside each other when they are amounts of a billion. */
    private static final int COLUMNS = 6;

    /** A row: an arrangement, or all of them together. */
    private record Line(Html name, DataTable.RowStyle style, List<Html> cells, Html undated) {}

    /** Years that stand beside each other, by their places; the last ones have what stands in no year behind them. */
    private record Span(int from, int to, boolean undated) {

        static List<Span> of(MoneyTable money) {
            int years = money.years().size();
            int some = money.hasUndated() ? COLUMNS - 1 : COLUMNS;
            List<Span> spans = new ArrayList<>();
            for (int from = 0; from == 0 || from < years; from += some) {
                int to = Math.min(years, from + some);
                spans.add(new Span(from, to, money.hasUndated() && to == years));
            }
            return spans;
        }

        IntStream places() {
            return IntStream.range(from, to);
        }

        /** The width of a column, in whole percents. */
        int width() {
            return Math.min(WIDEST, (100 - FIRST) / columns());
        }

        /** What the columns leave for the first one, in percents. */
        int first() {
            return 100 - width() * columns();
        }

        private int columns() {
            return to - from + (undated ? 1 : 0);
        }
    }

    /** The blocks of the chapter. */
    List<Block> blocks(MoneyTable money) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(guide.message(message(money)));
        for (Span span : Span.of(money)) {
            chart(money, span).ifPresent(chart -> blocks.add(new Figure(Html.chart(chart), Html.EMPTY, "money-chart")));
            blocks.add(table(money, span));
        }
        notes(money).forEach(note -> blocks.add(guide.legend(Html.text(note))));
        return blocks;
    }

    /** An amount: unknown where it is, a dash where nothing was written, a star where it leaves something out. */
    Html amount(Money money) {
        return money.isUnknown() ? guide.unknown() : Html.text(words(money));
    }

    private String words(Money money) {
        if (money.isNothing()) {
            return "–";
        }
        return money.isUnknown() ? guide.unknownWord() : guide.euros(money.known()) + (money.unknown() > 0 ? "*" : "");
    }

    private DataTable table(MoneyTable money, Span span) {
        List<Line> lines = new ArrayList<>();
        money.rows().forEach(row -> lines.add(line(row)));
        lines.add(line(money.total()));
        Table<Line> table = guide.table("orgaan.money", lines)
                .styled("stacked money-years")
                .rows(Line::style)
                .column("orgaan.head.dossier", span.first(), Line::name);
        span.places()
                .forEach(year -> table.named(
                        String.valueOf(money.years().get(year)),
                        DataTable.Style.FIGURE,
                        span.width(),
                        line -> line.cells().get(year)));
        return span.undated()
                ? table.figures("orgaan.money.undated", span.width(), Line::undated)
                        .filled()
                : table.filled();
    }

    private Line line(MoneyTable.Row row) {
        List<Html> cells = row.cells().stream().map(this::amount).toList();
        return new Line(link(row), DataTable.RowStyle.PLAIN, cells, amount(row.undated()));
    }

    private Line line(MoneyTable.Total total) {
        Html name = Html.strong(guide.say("orgaan.money.total"));
        List<Html> cells = total.cells().stream().map(this::sum).toList();
        return new Line(name, DataTable.RowStyle.TOTAL, cells, sum(total.undated()));
    }

    /** A sum, or that there is none. */
    private Html sum(Optional<Money> sum) {
        return sum.map(this::amount).orElse(Html.text(guide.say("orgaan.money.not-added")));
    }

    private Html link(MoneyTable.Row row) {
        return Html.link(guide.addresses().dossier(row.dossierId()), row.title());
    }

    private static Money cell(MoneyTable money, int index) {
        return money.total().cells().get(index).orElse(Money.NOTHING);
    }

    private static long total(MoneyTable money, int index) {
        return cell(money, index).known().longValueExact();
    }

    /** The years in which it costs most; where a year cannot be added up nobody knows. */
    private String message(MoneyTable money) {
        if (!money.doubts().isEmpty()) {
            return guide.say("orgaan.money.doubt");
        }
        long most = most(money);
        List<String> years = IntStream.range(0, money.years().size())
                .filter(i -> total(money, i) == most)
                .mapToObj(i -> String.valueOf(money.years().get(i)))
                .toList();
        if (most == 0) {
            boolean known =
                    money.total().cells().stream().flatMap(Optional::stream).anyMatch(cell -> cell.amounts() > 0);
            return known ? guide.say("orgaan.money.zero", guide.euros(0)) : guide.say("orgaan.money.unknown");
        }
        return guide.count("orgaan.money.message", years.size(), guide.formats().list(years), guide.euros(most));
    }

    private static long most(MoneyTable money) {
        return IntStream.range(0, money.years().size())
                .mapToLong(i -> total(money, i))
                .max()
                .orElse(0);
    }

    /** Bars that stand on the columns of the table; none when there is nothing to compare, or no column for a bar. */
    private Optional<MoneyYears> chart(MoneyTable money, Span span) {
        if (!money.doubts().isEmpty() || most(money) == 0 || money.hasUndated()) {
            return Optional.empty();
        }
        List<MoneyYears.Year> bars = span.places().mapToObj(i -> bar(money, i)).toList();
        String spoken = span.places()
                .mapToObj(i -> money.years().get(i) + " " + words(cell(money, i)))
                .collect(Collectors.joining(", "));
        String title = guide.say("orgaan.money.chart", spoken);
        return Optional.of(
                new MoneyYears(title, guide.say("orgaan.money.caption"), bars, span.first() / 100.0, most(money)));
    }

    private MoneyYears.Year bar(MoneyTable money, int index) {
        long amount = total(money, index);
        return new MoneyYears.Year(words(cell(money, index)), amount, amount == most(money));
    }

    /** What the sum leaves out, and why there is none. */
    private List<String> notes(MoneyTable money) {
        List<String> notes = new ArrayList<>();
        int unknown = money.unknown();
        if (unknown > 0) {
            String count = Formats.capital(guide.formats().inWords(unknown));
            notes.add(guide.count("orgaan.money.note", unknown, count));
        }
        money.leftOut()
                .forEach(out -> notes.add(
                        guide.say("orgaan.money.left-out", words(out.money()), out.title(), out.countedIn())));
        money.doubts().forEach(doubt -> notes.add(guide.say("orgaan.money.overlap", doubt.one(), doubt.other())));
        return notes;
    }
}
