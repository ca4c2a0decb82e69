package nl.expliciet.generator.chart.draw;

import java.util.List;

/** A closed shape with straight sides. */
public record Polygon(List<Point> points, Paint paint) implements Mark {

    /** Keeps its own list. */
    public Polygon {
        points = List.copyOf(points);
    }

    @Override
    public Box bounds() {
        return Box.around(points);
    }
}
