package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Check questions answered, a row a list and a cell a question: filled is answered, a dash is not applicable, empty is open.
 *
 * @param title the text alternative
 * @param rows the lists in the order in which they are shown
 * @param width the width in points; below 300 the words stand above the cells
 */
public record CoverageBars(String title, List<Row> rows, double width) implements Chart {

    /** The width of the page in points. */
    public static final double WIDE = 470;
    /** The width of a telephone in points. */
    public static final double NARROW = 230;

    private static final double CELL_HEIGHT = 9;
    private static final double GAP = 1.2;
    private static final int MOST_A_LINE = 20;
    private static final double WIDEST_CELL = 16.5;

    /** What became of one question. */
    public enum Cell {
        /** There is an answer. */
        ANSWERED,
        /** The question does not apply, with a reason. */
        NOT_APPLICABLE,
        /** Nobody has answered yet. */
        OPEN
    }

    /**
     * One list of questions.
     *
     * @param label the name of the perspective or list
     * @param leading the word that marks the leading perspective, or empty
     * @param cells one a question, in any order: they are drawn answered, not applicable, open
     * @param answered how many are answered, in words
     * @param rest what is open or not applicable, in words, or empty
     */
    public record Row(String label, String leading, List<Cell> cells, String answered, String rest) {

        /** Keeps its own list, sorted as it is drawn. */
        public Row {
            cells = cells.stream().sorted().toList();
        }
    }

    /** Keeps its own list of rows. */
    public CoverageBars {
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        boolean wide = width >= 300;
        double y = 2;
        for (Row row : rows) {
            y = wide ? wideRow(sketch, row, y) : narrowRow(sketch, row, y);
        }
        return sketch.drawing(width, Math.max(y, 1), title);
    }

    private double wideRow(Sketch sketch, Row row, double top) {
        double words = labelWidth() + leadingWidth();
        TextBlock name = TextBlock.wrap(row.label(), nameType(row), labelWidth() - 8, 2);
        double height = Math.max(name.height(), cellsHeight(row));
        double middle = top + height / 2;
        sketch.addAll(name.beside(new Point(0, middle), Anchor.START));
        leading(sketch, row, labelWidth(), middle);
        Point corner = new Point(words, middle - cellsHeight(row) / 2);
        double end = cells(sketch, row, corner, pitch(width - words - summaryWidth()));
        summary(sketch, row, end + 7, middle + 2.7);
        return top + height + 6;
    }

    private double narrowRow(Sketch sketch, Row row, double top) {
        double mark = row.leading().isEmpty() ? 0 : leadingWidth();
        TextBlock name = TextBlock.wrap(row.label(), nameType(row), width - mark, 1);
        sketch.addAll(name.below(new Point(0, top), Anchor.START));
        leading(sketch, row, name.width() + 8, top + name.height() / 2);
        double cellTop = top + name.height() + 2.5;
        cells(sketch, row, new Point(0, cellTop), pitch(width));
        double baseline = cellTop + cellsHeight(row) + 10;
        summary(sketch, row, 0, baseline);
        return baseline + 10;
    }

    private static void leading(Sketch sketch, Row row, double x, double middle) {
        if (!row.leading().isEmpty()) {
            sketch.addAll(Icon.LEADING.at(new Point(x + 3.5, middle), 7, Ink.ACCENT));
            sketch.text(new Point(x + 9, middle + 2.7), row.leading(), Type.bold(Type.CHART, Ink.ACCENT), Anchor.START);
        }
    }

    /** Draws the cells, in more lines when there are many, and gives the right edge. */
    private static double cells(Sketch sketch, Row row, Point corner, double pitch) {
        for (int i = 0; i < row.cells().size(); i++) {
            Point at = corner.plus(i % MOST_A_LINE * pitch, i / MOST_A_LINE * (CELL_HEIGHT + GAP));
            cell(sketch, row.cells().get(i), at, pitch - GAP);
        }
        return corner.x() + Math.min(row.cells().size(), MOST_A_LINE) * pitch;
    }

    private static void cell(Sketch sketch, Cell cell, Point corner, double cellWidth) {
        Paint paint = new Paint(cell == Cell.ANSWERED ? Ink.ACCENT : Ink.PAPER, Stroke.of(Ink.ACCENT, 0.8));
        sketch.add(new Rect(corner.plus(0.4, 0.4), cellWidth - 0.8, CELL_HEIGHT - 0.8, paint));
        if (cell == Cell.NOT_APPLICABLE) {
            Point middle = corner.plus(cellWidth / 2, CELL_HEIGHT / 2);
            double half = Math.min(4, cellWidth * 0.28);
            sketch.line(middle.plus(-half, 0), middle.plus(half, 0), Stroke.of(Ink.ACCENT, 1));
        }
    }

    private static double cellsHeight(Row row) {
        int cellLines = Math.max(1, (row.cells().size() + MOST_A_LINE - 1) / MOST_A_LINE);
        return cellLines * (CELL_HEIGHT + GAP) - GAP;
    }

    private static void summary(Sketch sketch, Row row, double x, double baseline) {
        Type type = Type.bold(Type.CHART, Ink.INK);
        sketch.text(new Point(x, baseline), row.answered(), type, Anchor.START);
        sketch.text(
                new Point(x + type.width(row.answered()), baseline),
                row.rest(),
                Type.regular(Type.CHART, Ink.INK),
                Anchor.START);
    }

    private double pitch(double room) {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return Math.min(WIDEST_CELL, Math.max(4, room / Math.max(1, Math.min(most, MOST_A_LINE))));
    }

    private static Type nameType(Row row) {
        return row.leading().isEmpty() ? Type.regular(8.6, Ink.INK) : Type.bold(8.6, Ink.INK);
    }

    private double labelWidth() {
        double widest = rows.stream()
                .mapToDouble(row -> nameType(row).width(row.label()))
                .max()
                .orElse(0);
        return Math.min(widest + 8, width * 0.28);
    }

    private double leadingWidth() {
        Type type = Type.bold(Type.CHART, Ink.ACCENT);
        double widest = rows.stream()
                .mapToDouble(row -> type.width(row.leading()))
                .max()
                .orElse(0);
        return widest == 0 ? 4 : widest + 22;
    }

    private double summaryWidth() {
        return 10
                + rows.stream()
                        .mapToDouble(row -> Type.bold(Type.CHART, Ink.INK).width(row.answered())
                                + Type.regular(Type.CHART, Ink.INK).width(row.rest()))
                        .max()
                        .orElse(0);
    }
}
