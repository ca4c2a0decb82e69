package nl.expliciet.generator.chart.draw;

import java.util.List;

/** A straight line between two points. */
public record Line(Point from, Point to, Stroke stroke) implements Mark {

    @Override
    public void writeTo(SvgElements out) {
        out.open("line")
                .number("x1", from.x())
                .number("y1", from.y())
                .number("x2", to.x())
                .number("y2", to.y())
                .stroke(stroke)
                .close();
    }

    @Override
    public Box bounds() {
        return Box.around(List.of(from, to));
    }
}
