package nl.expliciet.generator.chart.draw;

import java.util.List;

/** A straight line between two points. */
public record Line(Point from, Point to, Stroke stroke) implements Mark {

    @Override
    public Box bounds() {
        return Box.around(List.of(from, to));
    }
}
