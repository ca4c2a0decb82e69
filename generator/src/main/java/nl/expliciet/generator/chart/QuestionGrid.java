package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.CoverageBars.Cell;
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
 * Which question is answered where: a row a dossier, a column a question, in groups by list. A filled cell is answered, a
 * dash is not applicable, an empty cell is open; below each column stands how many answered it, bold where nobody did.
 *
 * @param title the text alternative
 * @param groups the lists with the number of their questions
 * @param rows the dossiers
 * @param total the word before the numbers below
 * @param answered how many dossiers answered each question, those too that have no row
 */
public record QuestionGrid(String title, List<Group> groups, List<Row> rows, String total, List<Integer> answered)
        implements Chart {
    /** What the margins of a browser leave of A4: text keeps its size when the page is printed. */
    private static final double WIDTH = 504;

    private static final double NAMES = 150;
    private static final double BETWEEN = 6;
    private static final double HEAD = 23;
    private static final double ROW = 12;
    private static final double GAP = 1.4;
    private static final Type NAME = Type.regular(Type.CHART, Ink.INK);

    /** A list of questions. */
    public record Group(String name, int questions) {}

    /** A dossier with one cell for every question. */
    public record Row(String name, List<Cell> cells) {

        /** Keeps its own list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Keeps its own lists. */
    public QuestionGrid {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        answered = List.copyOf(answered);
        int count = groups.stream().mapToInt(Group::questions).sum();
        if (answered.size() != count
                || rows.stream().anyMatch(row -> row.cells().size() != count)) {
            throw new IllegalArgumentException("every row has a cell for each of the " + count + " questions");
        }
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        heads(sketch);
        double y = HEAD;
        for (Row row : rows) {
            TextBlock name = TextBlock.wrap(row.name(), NAME, NAMES - 8, 1);
            sketch.addAll(name.beside(new Point(0, y + ROW / 2), Anchor.START));
            for (int i = 0; i < row.cells().size(); i++) {
                cell(sketch, row.cells().get(i), new Point(left(i), y));
            }
            y += ROW;
        }
        totals(sketch, y + Type.CHART + 2);
        return sketch.drawing(WIDTH, y + Type.CHART + 6, title);
    }

    private void heads(Sketch sketch) {
        int first = 0;
        for (Group group : groups) {
            double room = group.questions() * pitch();
            TextBlock name = TextBlock.wrap(group.name(), Type.bold(Type.CHART, Ink.INK), room, 2);
            sketch.addAll(name.above(new Point(left(first), HEAD - 4), Anchor.START));
            first += group.questions();
        }
    }

    private void cell(Sketch sketch, Cell cell, Point corner) {
        Ink edge = cell == Cell.OPEN ? Ink.RING : Ink.ACCENT;
        Paint paint = new Paint(cell == Cell.ANSWERED ? Ink.ACCENT : Ink.PAPER, Stroke.of(edge, 0.7));
        double width = pitch() - GAP;
        double height = ROW - GAP;
        sketch.add(new Rect(corner, width, height, paint));
        if (cell == Cell.NOT_APPLICABLE) {
            Point middle = corner.plus(width / 2, height / 2);
            sketch.line(middle.plus(-2.5, 0), middle.plus(2.5, 0), Stroke.of(Ink.ACCENT, 1));
        }
    }

    private void totals(Sketch sketch, double baseline) {
        sketch.text(new Point(0, baseline), total, Type.regular(Type.CHART, Ink.SECOND), Anchor.START);
        for (int i = 0; i < answered.size(); i++) {
            boolean nobody = answered.get(i) == 0;
            Type type = new Type(Type.CHART, nobody, nobody ? Ink.ATTENTION : Ink.SECOND);
            Point middle = new Point(left(i) + (pitch() - GAP) / 2, baseline);
            sketch.text(middle, String.valueOf(answered.get(i)), type, Anchor.MIDDLE);
        }
    }

    private double pitch() {
        return (WIDTH - NAMES - BETWEEN * (groups.size() - 1)) / answered.size();
    }

    /** The left edge of a column; the groups stand apart. */
    private double left(int column) {
        int group = 0;
        int end = 0;
        while (group < groups.size() && column >= end + groups.get(group).questions()) {
            end += groups.get(group++).questions();
        }
        return NAMES + column * pitch() + group * BETWEEN;
    }
}
