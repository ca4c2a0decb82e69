package nl.expliciet.generator.chart;

import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** A {@link GapLine} of many parties, or of names too long to stand at their points: a row for each, below one scale. */
final class GapRows {

    private static final double WIDTH = 236;
    private static final double NAMES = 122;
    private static final double NAME = 110;
    private static final double LEFT = 132;
    private static final double STEP = 24;
    private static final double TOP = 14;
    private static final double ROW = 13;
    private static final Type WORDS = Type.regular(Type.CHART, Ink.SECOND);

    private final GapLine chart;
    private final List<GapLine.Position> positions;

    GapRows(GapLine chart) {
        this.chart = chart;
        this.positions = chart.positions().stream()
                .sorted(Comparator.comparingInt(position -> position.score().value()))
                .toList();
    }

    Drawing drawing() {
        Sketch rows = new Sketch();
        double bottom = TOP;
        for (GapLine.Position position : positions) {
            TextBlock name = TextBlock.wrap(position.label(), type(position), NAME, 3);
            double height = Math.max(ROW, name.height() + 4);
            row(rows, position, name, bottom + height / 2);
            bottom += height;
        }
        Sketch sketch = new Sketch();
        scale(sketch, bottom);
        sketch.addAll(rows.marks());
        return sketch.drawing(WIDTH, sketch.bottom() + 2, chart.title());
    }

    private void scale(Sketch sketch, double bottom) {
        for (int score = 1; score <= Score.MAX; score++) {
            sketch.line(new Point(x(score), TOP), new Point(x(score), bottom), Stroke.of(Ink.GRID, 0.75));
            sketch.text(new Point(x(score), bottom + 10), String.valueOf(score), WORDS, Anchor.MIDDLE);
        }
        double lowest = x(positions.get(0).score().value());
        double highest = x(positions.get(positions.size() - 1).score().value());
        sketch.line(new Point(lowest, TOP - 2), new Point(highest, TOP - 2), Stroke.of(Ink.INK, 2.6));
        double half = Type.regular(Type.CHART, Ink.INK).width(chart.difference()) / 2;
        double middle = Math.max(half, Math.min(WIDTH - half, (lowest + highest) / 2));
        sketch.text(new Point(middle, TOP - 6), chart.difference(), Type.regular(Type.CHART, Ink.INK), Anchor.MIDDLE);
        chart.ends(sketch, LEFT - 54, WIDTH, bottom + 13);
    }

    private static void row(Sketch sketch, GapLine.Position position, TextBlock name, double y) {
        PartyStyle style = PartyStyle.of(position.party());
        int score = position.score().value();
        sketch.addAll(name.beside(new Point(0, y), Anchor.START));
        sketch.text(new Point(NAMES, y + 2.6), String.valueOf(score), type(position), Anchor.END);
        sketch.line(new Point(NAMES + 3, y), new Point(x(score), y), Stroke.of(Ink.GRID, 0.75));
        sketch.add(style.marker().at(new Point(x(score), y), 3.6, Paint.hollow(style.ink(), 1.2)));
    }

    private static Type type(GapLine.Position position) {
        return Type.bold(7.6, PartyStyle.of(position.party()).ink());
    }

    private static double x(int score) {
        return LEFT + (score - 1) * STEP;
    }
}
