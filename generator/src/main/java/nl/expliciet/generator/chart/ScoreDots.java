package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;

/** A score as five dots in a line of text, as many filled as the score; always beside the number, so hidden from screen readers. */
public final class ScoreDots {

    private static final double PITCH = 10;
    private static final List<Drawing> ALL =
            List.of(drawing(0), drawing(1), drawing(2), drawing(3), drawing(4), drawing(5));

    private ScoreDots() {}

    /** The dots; an unknown score has none filled. */
    public static Drawing of(Score score) {
        return ALL.get(score.value());
    }

    private static Drawing drawing(int score) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Score.MAX; i++) {
            Paint paint = i < score ? Paint.fill(Ink.ACCENT) : Paint.outline(Ink.ACCENT, 0.9);
            marks.add(new Circle(new Point(PITCH * (i + 0.5), PITCH / 2), i < score ? 4.4 : 3.95, paint));
        }
        return new Drawing(PITCH * Score.MAX, PITCH, "", marks);
    }
}
