package nl.expliciet.generator.chart.draw;

/** An upright rectangle. */
public record Rect(Point corner, double width, double height, Paint paint) implements Mark {

    @Override
    public void writeTo(SvgElements out) {
        out.open("rect")
                .number("x", corner.x())
                .number("y", corner.y())
                .number("width", width)
                .number("height", height)
                .paint(paint)
                .close();
    }

    @Override
    public Box bounds() {
        return new Box(corner.x(), corner.y(), corner.x() + width, corner.y() + height);
    }
}
