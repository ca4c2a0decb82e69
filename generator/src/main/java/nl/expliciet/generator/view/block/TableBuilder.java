package nl.expliciet.generator.view.block;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.view.Html;

/** Builds a table column by column, then row by row, so that the code reads as the table does. */
public final class TableBuilder {
    private final String caption;
    private final String style;
    private final List<DataTable.Column> columns = new ArrayList<>();
    private final List<DataTable.Row> rows = new ArrayList<>();

    /** A table of which the caption is only for those who do not see it. */
    public TableBuilder(String caption) {
        this(caption, "");
    }

    /** A table with an extra class. */
    public TableBuilder(String caption, String style) {
        this.caption = caption;
        this.style = style;
    }

    /** A column of text; its width is an even number of percents, or 0. */
    public TableBuilder column(String label, int width) {
        return column(label, "text", width);
    }

    /** A column of numbers. */
    public TableBuilder figures(String label, int width) {
        return column(label, "figure", width);
    }

    /** A column with a style. */
    public TableBuilder column(String label, String columnStyle, int width) {
        columns.add(new DataTable.Column(label, columnStyle, width));
        return this;
    }

    /** A row. */
    public TableBuilder row(Html... cells) {
        return row("", "", List.of(cells));
    }

    /** A row that one can link to. */
    public TableBuilder anchored(String anchor, Html... cells) {
        return row(anchor, "", List.of(cells));
    }

    /** A row with an anchor and a style, either of them empty. */
    public TableBuilder row(String anchor, String rowStyle, List<Html> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
        }
        rows.add(new DataTable.Row(anchor, rowStyle, cells));
        return this;
    }

    /** True as long as there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table. */
    public DataTable build() {
        return new DataTable(caption, style, columns, rows);
    }
}
