package nl.expliciet.generator.chart.draw;

import java.util.List;

/** A line through two or more points that stays open. */
public record Polyline(List<Point> points, Stroke stroke) implements Mark {

    /** Keeps its own list. */
    public Polyline {
        points = List.copyOf(points);
    }

    @Override
    public Box bounds() {
        return Box.around(points);
    }
}
