package nl.expliciet.generator.chart.draw;

/** A circle. */
public record Circle(Point centre, double radius, Paint paint) implements Mark {

    @Override
    public Box bounds() {
        return new Box(centre.x(), centre.y(), centre.x(), centre.y()).grow(radius);
    }
}
