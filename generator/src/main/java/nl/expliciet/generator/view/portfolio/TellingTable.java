package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;

/**
 * Columns that may be silent: one in which no row says anything becomes part of a sentence below the table.
 *
 * @param columns what the rows may tell
 */
record TellingTable<R>(Guide guide, List<R> rows, List<Column<R>> columns) {

    /**
     * A column that may be silent.
     *
     * @param about what it tells, in the middle of a sentence
     * @param width in percents; 0 leaves it to the content
     * @param told empty where nothing is known
     */
    record Column<R>(String label, String about, DataTable.Style style, int width, Function<R, Optional<Html>> told) {

        /** A column of text, by the keys of its words. */
        static <R> Column<R> text(
                Guide guide, String label, String about, int width, Function<R, Optional<Html>> told) {
            return new Column<>(guide.say(label), guide.say(about), DataTable.Style.TEXT, width, told);
        }

        private boolean tells(List<R> rows) {
            return rows.stream().anyMatch(row -> told.apply(row).isPresent());
        }

        private Html cell(R row, String nothing) {
            return told.apply(row).orElse(Html.span("second", Html.text(nothing)));
        }
    }

    /** What the columns that say something leave of the width, in percents. */
    int left() {
        return 100 - split().get(true).stream().mapToInt(Column::width).sum();
    }

    /** Fills the table, and says which columns are not in it. */
    List<Block> filled(Table<R> table) {
        Map<Boolean, List<Column<R>>> split = split();
        String nothing = guide.say("portfolio.flags.silent");
        split.get(true)
                .forEach(column ->
                        table.named(column.label(), column.style(), column.width(), row -> column.cell(row, nothing)));
        List<String> silent = split.get(false).stream().map(Column::about).toList();
        return silent.isEmpty()
                ? List.of(table.filled())
                : List.of(
                        table.filled(),
                        guide.paragraph(
                                guide.say("overzicht.stil", guide.formats().list(silent)), "second"));
    }

    private Map<Boolean, List<Column<R>>> split() {
        return columns.stream().collect(Collectors.partitioningBy(column -> column.tells(rows)));
    }
}
