package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.MoneyYears;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.insight.MoneyByYear;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.DataTable.RowStyle;
import nl.expliciet.generator.view.block.DataTable.Style;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.block.Table;

/** Money per year: bars that stand on the columns of the table below, some years at a time. */
final class MoneyPerYear {
    private static final int FIRST = 24;
    private static final int COLUMNS = 7;

    private final Scribe scribe;
    private final MoneyByYear money;

    MoneyPerYear(Scribe scribe, MoneyByYear money) {
        this.scribe = scribe;
        this.money = money;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.paragraph(Html.text(sentence())));
        List<Integer> years = money.years();
        for (int from = 0; from < years.size(); from += COLUMNS - 1) {
            List<Integer> some = years.subList(from, Math.min(years.size(), from + COLUMNS - 1));
            boolean last = from + some.size() == years.size();
            boolean total = last && years.size() > 1;
            blocks.add(chart(some, total));
            blocks.add(table(some, total));
        }
        undated().ifPresent(blocks::add);
        if (money.all().unknown() > 0) {
            String missing = MoneyChapter.missing(scribe, money.all().unknown());
            blocks.add(scribe.legend(Html.text("* " + missing)));
        }
        return blocks;
    }

    /** What stands in no year and therefore not in the table, so that its sum and that of the chapter agree. */
    private Optional<Block> undated() {
        Money undated = Money.of(scribe.dossier().money().stream()
                .filter(payment -> payment.year().value().isEmpty())
                .toList());
        return undated.amounts() == 0
                ? Optional.empty()
                : Optional.of(scribe.legend(Html.text(
                        scribe.say("geld.zonder-jaar", scribe.formats().euros(undated.known())))));
    }

    /** The highest amount of all years: the bars of every row of years are drawn on one scale. */
    private long highest() {
        return money.years().stream()
                .mapToLong(year -> money.of(year).known().longValueExact())
                .max()
                .orElse(0);
    }

    private String sentence() {
        Integer highest = money.years().stream()
                .max(Comparator.comparing(year -> money.of(year).known()))
                .orElseThrow();
        if (money.all().isUnknown()) {
            return scribe.say("geld.jaren-onbekend");
        }
        String most = scribe.formats().euros(money.of(highest).known());
        return highest() == 0 ? scribe.say("geld.jaren-nul", most) : scribe.say("geld.hoogste", highest, most);
    }

    private Figure chart(List<Integer> years, boolean total) {
        List<MoneyYears.Year> bars = new ArrayList<>();
        for (int year : years) {
            Money sum = money.of(year);
            String value =
                    sum.isUnknown() ? scribe.unknownWord() : scribe.formats().amount(sum.known());
            bars.add(new MoneyYears.Year(value, sum.known().longValueExact(), false));
        }
        if (total) {
            bars.add(new MoneyYears.Year("", 0, false));
        }
        String spoken = IntStream.range(0, years.size())
                .mapToObj(i -> years.get(i) + " " + bars.get(i).value())
                .collect(Collectors.joining(", "));
        String title = scribe.say("geld.per-jaar.alt", spoken);
        String caption = scribe.say("geld.per-jaar.bijschrift");
        double first = (100 - width(bars.size()) * bars.size()) / 100.0;
        return Figure.full(new MoneyYears(title, caption, bars, first, highest()));
    }

    /** The width of one of some columns beside the first, in whole percents. */
    private static int width(int columns) {
        return Math.min(20, (100 - FIRST) / columns);
    }

    private DataTable table(List<Integer> years, boolean total) {
        int columns = years.size() + (total ? 1 : 0);
        int width = width(columns);
        List<Giver> givers = new ArrayList<>();
        money.parties().forEach(party -> givers.add(giver(party)));
        givers.add(new Giver(Html.text(scribe.say("geld.totaal")), RowStyle.TOTAL, money::of, money.all()));
        Table<Giver> table = scribe.table("geld.per-jaar.tabel", givers)
                .styled("fixed")
                .rows(Giver::style)
                .column("geld.partij", 100 - width * columns, Giver::name);
        years.forEach(year -> table.named(
                String.valueOf(year),
                Style.FIGURE,
                width,
                giver -> cell(giver.ofYear().apply(year))));
        return total
                ? table.figures("geld.totaal", width, giver -> cell(giver.all()))
                        .filled()
                : table.filled();
    }

    /** A row: a party, or all of them together. */
    private record Giver(Html name, RowStyle style, Function<Integer, Money> ofYear, Money all) {}

    private Giver giver(Ref party) {
        return new Giver(scribe.party(party), RowStyle.PLAIN, year -> money.of(party, year), money.of(party));
    }

    /** Nothing contributed is a dash; a sum that leaves something out has a star. */
    private Html cell(Money sum) {
        if (sum.isNothing()) {
            return Html.text("–");
        }
        if (sum.isUnknown()) {
            return scribe.unknown();
        }
        return Html.text(scribe.formats().amount(sum.known()) + (sum.unknown() > 0 ? " *" : ""));
    }
}
