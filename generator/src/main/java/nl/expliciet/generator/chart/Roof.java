package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polyline;
import nl.expliciet.generator.chart.draw.Stroke;

/** The roof of the house of tiers; its storeys are text below it. It says nothing by itself and is hidden from screen readers. */
public final class Roof {

    private static final double WIDTH = 133;
    private static final double HEIGHT = 16;
    private static final double LINE = 0.75;

    private Roof() {}

    /** The roof as wide as the first box of page one. */
    public static Drawing drawing() {
        List<Point> ridge =
                List.of(new Point(LINE / 2, HEIGHT), new Point(WIDTH / 2, LINE), new Point(WIDTH - LINE / 2, HEIGHT));
        return new Drawing(WIDTH, HEIGHT, "", List.of(new Polyline(ridge, Stroke.of(Ink.SECOND, LINE))));
    }
}
