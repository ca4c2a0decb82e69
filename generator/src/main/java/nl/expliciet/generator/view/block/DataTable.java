package nl.expliciet.generator.view.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.view.Html;

/**
 * A table.
 *
 * @param caption what it holds, for those who do not see it
 * @param style extra class of the table; empty for none
 */
public record DataTable(String caption, String style, List<Column> columns, List<Row> rows) implements Block {
    private static final String AFTER_FIGURE = " after-figure";

    public DataTable {
        columns = spaced(columns);
        rows = List.copyOf(rows);
    }

    /** A column behind figures, which stand at its edge, says so: the print engine shares styles by class alone. */
    private static List<Column> spaced(List<Column> columns) {
        List<Column> spaced = new ArrayList<>();
        boolean behindFigures = false;
        for (Column column : columns) {
            boolean said = column.style().contains(AFTER_FIGURE);
            spaced.add(
                    behindFigures && !said
                            ? new Column(column.label(), column.style() + AFTER_FIGURE, column.width())
                            : column);
            behindFigures = column.style().startsWith("figure");
        }
        return List.copyOf(spaced);
    }

    /**
     * A column.
     *
     * @param style class of its cells: {@code text}, {@code figure} (right aligned) or {@code narrow}
     * @param width part of the table in percents; 0 leaves it to the content
     */
    public record Column(String label, String style, int width) {}

    /**
     * A row; its first cell is its head.
     *
     * @param anchor empty for none
     * @param style {@code total} for sums, empty for others
     */
    public record Row(String anchor, String style, List<Html> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The same table without the columns in which no row has anything. */
    public DataTable withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.cells().get(i).isEmpty()))
                .boxed()
                .toList();
        return new DataTable(
                caption,
                style,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.anchor(),
                                row.style(),
                                kept.stream().map(row.cells()::get).toList()))
                        .toList());
    }
}
