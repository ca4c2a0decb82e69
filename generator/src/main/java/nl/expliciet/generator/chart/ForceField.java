package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * A field of forces: who stands in the column of what they can do and in the row of whether they take part.
 *
 * @param title the text alternative
 * @param columns what players can do
 * @param rows whether they take part
 * @param players one for every place where a name stands
 * @param width in points
 */
public record ForceField(String title, List<String> columns, List<String> rows, List<Player> players, double width)
        implements Chart {
    private static final double LEFT = 92;
    private static final double HEAD = 18;
    private static final double PAD = 5;
    private static final double MARK = 6;
    private static final Type NAME = Type.regular(Type.CHART, Ink.INK);
    private static final Type MOVING = Type.bold(Type.CHART, Ink.INK);
    private static final Type WORD = Type.regular(Type.CHART, Ink.SECOND);

    /**
     * A name in the field.
     *
     * @param moves whether it must move: then it is bold, behind a triangle
     */
    public record Player(int column, int row, String name, boolean moves) {}

    /** Keeps its own lists. */
    public ForceField {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        players = List.copyOf(players);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        for (int column = 0; column < columns.size(); column++) {
            sketch.text(new Point(left(column) + PAD, HEAD - 6), columns.get(column), WORD, Anchor.START);
        }
        sketch.line(new Point(0, HEAD), new Point(width, HEAD), Stroke.of(Ink.INK, 0.75));
        double y = HEAD;
        for (int row = 0; row < rows.size(); row++) {
            y = row(sketch, row, y);
            sketch.line(new Point(0, y), new Point(width, y), Stroke.of(Ink.RULE, 0.5));
        }
        for (int column = 0; column < columns.size(); column++) {
            sketch.line(new Point(left(column), HEAD), new Point(left(column), y), Stroke.of(Ink.GRID, 0.5));
        }
        return sketch.drawing(width, y + 1, title);
    }

    private double row(Sketch sketch, int row, double top) {
        TextBlock word = TextBlock.wrap(rows.get(row), WORD, LEFT - PAD, 3);
        sketch.addAll(word.below(new Point(0, top + PAD), Anchor.START));
        double bottom = top + word.height() + 2 * PAD;
        for (int column = 0; column < columns.size(); column++) {
            bottom = Math.max(bottom, cell(sketch, column, row, top + PAD));
        }
        return bottom;
    }

    private double cell(Sketch sketch, int column, int row, double top) {
        double y = top;
        for (Player player : players) {
            if (player.column() == column && player.row() == row) {
                Type type = player.moves() ? MOVING : NAME;
                double x = left(column) + PAD + (player.moves() ? MARK + 3 : 0);
                TextBlock name = TextBlock.wrap(player.name(), type, left(column + 1) - PAD - x, 4);
                sketch.addAll(name.below(new Point(x, y), Anchor.START));
                if (player.moves()) {
                    sketch.addAll(Icon.LEADING.at(
                            new Point(left(column) + PAD + MARK / 2, y + type.ascent() - 2.6), MARK, Ink.INK));
                }
                y += name.height() + 3;
            }
        }
        return y + PAD - 3;
    }

    private double left(int column) {
        return LEFT + column * (width - LEFT) / columns.size();
    }
}
