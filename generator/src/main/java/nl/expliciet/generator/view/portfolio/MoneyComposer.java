package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.MoneyYears;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.portfolio.MoneyTable;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** Puts money per year into words and bars. */
record MoneyComposer(Voice words, Addresses addresses) {
    /** Stands where nothing was written. */
    static final String NOTHING = "–";

    /** The first column of the table takes this part of its width; the style sheets say the same. */
    private static final double FIRST = 0.28;

    private static final int MOST_BARS = 10;

    BodyPage.Money money(MoneyTable table) {
        List<String> years =
                new ArrayList<>(table.years().stream().map(String::valueOf).toList());
        if (table.hasUndated()) {
            years.add(words.say("orgaan.money.undated"));
        }
        return new BodyPage.Money(
                message(table),
                chart(table),
                years,
                table.rows().stream().map(row -> row(table, row, link(row))).toList(),
                row(table, table.total(), new Link("", words.say("orgaan.money.total"))),
                note(table));
    }

    /** An amount in words: the word for unknown where it is, a dash where nothing was written. */
    BodyPage.Amount amount(Money cell) {
        if (cell.isNothing()) {
            return new BodyPage.Amount(NOTHING, true);
        }
        if (cell.isUnknown()) {
            return new BodyPage.Amount(words.unknownWord(), false);
        }
        return new BodyPage.Amount(words.euros(cell.known()) + (cell.unknown() > 0 ? "*" : ""), true);
    }

    private BodyPage.MoneyRow row(MoneyTable table, MoneyTable.Row row, Link link) {
        List<BodyPage.Amount> amounts =
                new ArrayList<>(row.cells().stream().map(this::amount).toList());
        if (table.hasUndated()) {
            amounts.add(amount(row.undated()));
        }
        return new BodyPage.MoneyRow(link, amounts);
    }

    private Link link(MoneyTable.Row row) {
        return new Link(addresses.dossier(row.dossierId()), row.title());
    }

    private static long total(MoneyTable table, int index) {
        return table.total().cells().get(index).known().longValueExact();
    }

    /** The years in which it costs most. */
    private String message(MoneyTable table) {
        long most = most(table);
        List<String> years = IntStream.range(0, table.years().size())
                .filter(i -> total(table, i) == most)
                .mapToObj(i -> String.valueOf(table.years().get(i)))
                .toList();
        if (most == 0) {
            boolean known = table.total().cells().stream().anyMatch(cell -> cell.amounts() > 0);
            return known ? words.say("orgaan.money.zero", words.euros(0)) : words.say("orgaan.money.unknown");
        }
        return words.count("orgaan.money.message", years.size(), words.formats().list(years), words.euros(most));
    }

    private static long most(MoneyTable table) {
        return IntStream.range(0, table.years().size())
                .mapToLong(i -> total(table, i))
                .max()
                .orElse(0);
    }

    private Html chart(MoneyTable table) {
        boolean nothing =
                table.total().cells().stream().allMatch(cell -> cell.known().signum() == 0);
        if (nothing || table.years().size() > MOST_BARS || table.hasUndated()) {
            return Html.EMPTY;
        }
        List<MoneyYears.Year> bars = IntStream.range(0, table.years().size())
                .mapToObj(i -> bar(table.total().cells().get(i), most(table)))
                .toList();
        String spoken = IntStream.range(0, bars.size())
                .mapToObj(i -> table.years().get(i) + " " + bars.get(i).value())
                .collect(Collectors.joining(", "));
        long most = bars.stream().mapToLong(MoneyYears.Year::amount).max().orElse(0);
        String title = words.say("orgaan.money.chart", spoken);
        return Html.chart(new MoneyYears(title, words.say("orgaan.money.caption"), bars, FIRST, most));
    }

    private MoneyYears.Year bar(Money cell, long most) {
        return new MoneyYears.Year(
                amount(cell).text(), cell.known().longValueExact(), cell.known().longValueExact() == most);
    }

    private String note(MoneyTable table) {
        int unknown = table.total().cells().stream().mapToInt(Money::unknown).sum()
                + table.total().undated().unknown();
        return unknown == 0
                ? ""
                : words.count(
                        "orgaan.money.note",
                        unknown,
                        Formats.capital(words.formats().inWords(unknown)));
    }
}
