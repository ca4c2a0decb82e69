package nl.expliciet.generator.chart.draw;

/** An upright rectangle. */
public record Rect(Point corner, double width, double height, Paint paint) implements Mark {

    @Override
    public Box bounds() {
        return new Box(corner.x(), corner.y(), corner.x() + width, corner.y() + height);
    }
}
