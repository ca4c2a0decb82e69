package nl.expliciet.generator.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;

/**
 * One score on a strip of its own from 1 to 5, small enough for a cell: a dot at the score, a dashed field at the ideal
 * type. It stands beside the number, so it is hidden from screen readers.
 */
public final class ScoreMark {
    private static final double PITCH = 12;
    private static final double HEIGHT = 12;
    private static final List<List<Drawing>> ALL = IntStream.rangeClosed(0, Score.MAX)
            .mapToObj(own -> IntStream.rangeClosed(0, Score.MAX)
                    .mapToObj(ideal -> drawing(own, ideal))
                    .toList())
            .toList();

    private ScoreMark() {}

    /** The strip; an unknown score has no dot. */
    public static Drawing of(Score own, Score ideal) {
        return ALL.get(own.value()).get(ideal.value());
    }

    private static Drawing drawing(int own, int ideal) {
        Sketch sketch = new Sketch();
        sketch.line(at(1), at(Score.MAX), Stroke.of(Ink.RING, 0.8));
        IntStream.rangeClosed(1, Score.MAX)
                .forEach(score -> sketch.line(at(score).plus(0, -2), at(score).plus(0, 2), Stroke.of(Ink.RING, 0.8)));
        if (ideal > 0) {
            Paint field = new Paint(Ink.NONE, new Stroke(Ink.SECOND, 0.9, Dash.SHORT));
            sketch.add(new Rect(at(ideal).plus(-5, -5), 10, 10, field));
        }
        if (own > 0) {
            sketch.add(new Circle(at(own), 3.2, Paint.fill(Ink.ACCENT)));
        }
        return sketch.drawing(PITCH * Score.MAX, HEIGHT, "");
    }

    private static Point at(int score) {
        return new Point(PITCH * (score - 0.5), HEIGHT / 2);
    }
}
