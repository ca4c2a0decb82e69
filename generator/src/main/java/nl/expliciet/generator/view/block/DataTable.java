package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;

/**
 * A table, filled in.
 *
 * @param caption what it holds, for those who do not see it
 * @param style extra class of the table; empty for none
 * @param note what is said below it; empty for nothing
 */
public record DataTable(String caption, String style, List<Column> columns, List<Row> rows, String note)
        implements Block {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How the cells of a column are set. */
    public enum Style {
        TEXT("text"),
        FIGURE("figure"),
        NARROW("nowrap");

        private final String cssClass;

        Style(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /** What kind of row it is. */
    public enum RowStyle {
        PLAIN(""),
        GROUP("group"),
        TOTAL("total");

        private final String cssClass;

        RowStyle(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /**
     * A column.
     *
     * @param behindFigures true beside figures, which stand at its edge: the print engine shares styles by class alone
     * @param width part of the table in percents; 0 leaves it to the content
     */
    public record Column(String label, Style style, boolean behindFigures, int width) {

        /** True for numbers, which stand at the right. */
        public boolean isFigure() {
            return style == Style.FIGURE;
        }

        /** The classes of its cells. */
        public String cssClass() {
            return behindFigures ? style.cssClass + " after-figure" : style.cssClass;
        }
    }

    /**
     * A row; its first cell is its head.
     *
     * @param anchor empty for none
     */
    public record Row(String anchor, RowStyle style, List<Html> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The class of a row that is none like others; empty for others. */
        public String cssClass() {
            return style.cssClass;
        }
    }
}
