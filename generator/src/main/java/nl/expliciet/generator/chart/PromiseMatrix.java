package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Who promises what to whom: how many agreements of each status run from the party of the row to that of the column.
 *
 * @param title the text alternative
 * @param from the word above the rows
 * @param to the word beside the columns
 * @param parties the names
 * @param cells the counts; parties without promises between them have none
 * @param width the least width in points: more than about twenty parties make it wider
 */
public record PromiseMatrix(String title, String from, String to, List<String> parties, List<Cell> cells, double width)
        implements Chart {

    /** The width of the page in points. */
    public static final double WIDE = 470;

    private static final double[] HEADS = {26, 50, 74, 96, 124, 160, 200};
    private static final double NARROWEST = 17;
    private static final double WIDEST = 47;
    private static final double LEVEL = 62;
    private static final double LINE = 10;
    private static final double PAIR = 13.6;
    private static final Type NAME = Type.regular(Type.CHART, Ink.INK);
    private static final Type WORD = Type.regular(Type.CHART, Ink.SECOND);

    /** The counts from one party to another, by their indexes. */
    public record Cell(int from, int to, List<Count> counts) {

        /** Keeps its own list, without zeros. */
        public Cell {
            counts = counts.stream().filter(count -> count.number() > 0).toList();
        }
    }

    /** How many agreements of one status. */
    public record Count(Icon status, int number) {}

    /** Keeps its own lists. */
    public PromiseMatrix {
        parties = List.copyOf(parties);
        cells = List.copyOf(cells);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        double head = head();
        double right = left() + parties.size() * column();
        sketch.text(new Point(0, head - 5), from, WORD, Anchor.START);
        sketch.text(new Point(left() - 6, 8), to, WORD, Anchor.END);
        columns(sketch, head);
        sketch.line(new Point(0, head), new Point(right, head), Stroke.of(Ink.INK, 0.75));
        double y = head;
        for (int row = 0; row < parties.size(); row++) {
            y = row(sketch, row, y);
            sketch.line(new Point(0, y), new Point(right, y), Stroke.of(Ink.RULE, 0.5));
        }
        return sketch.drawing(Math.max(width, right + 1), y + 1, title);
    }

    /** Names read upwards, unless the columns are wide enough for level lines; the head is as high as the longest needs. */
    private void columns(Sketch sketch, double head) {
        for (int column = 0; level() && column < parties.size(); column++) {
            TextBlock name = levelName(parties.get(column));
            sketch.addAll(name.above(new Point(left() + (column + 0.5) * column(), head - 4), Anchor.MIDDLE));
        }
        for (int column = 0; !level() && column < parties.size(); column++) {
            TextBlock name = uprightName(parties.get(column), head);
            double x = left() + (column + 0.5) * column() - (name.lines().size() - 1) * NAME.lineHeight() / 2 + 2.7;
            for (String line : name.lines()) {
                sketch.add(Label.upwards(new Point(x, head - 5), line, NAME, Anchor.START));
                x += NAME.lineHeight();
            }
        }
    }

    private TextBlock levelName(String name) {
        return TextBlock.wrap(name, NAME, column() - 8, 4);
    }

    private TextBlock uprightName(String name, double head) {
        int lines = Math.max(1, Math.min(3, (int) ((column() - 2) / NAME.lineHeight())));
        return TextBlock.wrap(name, NAME, head - 8, lines);
    }

    private double row(Sketch sketch, int row, double top) {
        TextBlock name = TextBlock.wrap(parties.get(row), NAME, left() - 6, 4);
        int lines = cells.stream()
                .filter(cell -> cell.from() == row)
                .mapToInt(this::lines)
                .max()
                .orElse(1);
        double height = Math.max(name.height(), lines * LINE) + 4;
        double middle = top + height / 2;
        sketch.addAll(name.beside(new Point(0, middle), Anchor.START));
        Point self = new Point(left() + (row + 0.5) * column(), middle);
        boolean promisesItself = cells.stream().anyMatch(cell -> cell.from() == row && cell.to() == row);
        if (!promisesItself) {
            sketch.line(self.plus(-3, 0), self.plus(3, 0), Stroke.of(Ink.RING, 0.75));
        }
        cells.stream().filter(cell -> cell.from() == row).forEach(cell -> cell(sketch, cell, middle));
        return top + height;
    }

    private void cell(Sketch sketch, Cell cell, double middle) {
        int across = across(cell);
        double centre = left() + (cell.to() + 0.5) * column();
        for (int i = 0; i < cell.counts().size(); i++) {
            Count count = cell.counts().get(i);
            double x = centre + (i % across - (across - 1) / 2.0) * PAIR;
            double y = middle + (i / across - (lines(cell) - 1) / 2.0) * LINE;
            sketch.addAll(
                    count.status().at(new Point(x - 3.8, y), 6.4, count.status().ink()));
            sketch.text(
                    new Point(x + 1.2, y + 2.7),
                    String.valueOf(count.number()),
                    Type.bold(Type.CHART, Ink.INK),
                    Anchor.START);
        }
    }

    private int across(Cell cell) {
        int fit = Math.max(1, (int) (column() / PAIR));
        return Math.max(
                1, Math.min(fit, cell.counts().size() == 4 ? 2 : cell.counts().size()));
    }

    private int lines(Cell cell) {
        return (cell.counts().size() + across(cell) - 1) / across(cell);
    }

    private double column() {
        double even = (width - left()) / Math.max(1, parties.size());
        return even >= LEVEL ? Math.min(even, 2 * LEVEL) : Math.max(NARROWEST, Math.min(WIDEST, even));
    }

    private boolean level() {
        return column() >= LEVEL;
    }

    private double left() {
        double widest = parties.stream().mapToDouble(NAME::width).max().orElse(0);
        return Math.min(Math.max(widest, WORD.width(from)) + 8, width * 0.27);
    }

    private double head() {
        if (level()) {
            return Math.max(
                    28,
                    parties.stream()
                                    .mapToDouble(name -> levelName(name).height())
                                    .max()
                                    .orElse(0)
                            + 8);
        }
        for (double head : HEADS) {
            if (parties.stream().noneMatch(name -> uprightName(name, head).isCut())) {
                return head;
            }
        }
        return HEADS[HEADS.length - 1];
    }
}
