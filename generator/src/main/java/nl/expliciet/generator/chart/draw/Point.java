package nl.expliciet.generator.chart.draw;

/** A place on the sheet in points, x to the right and y down. */
public record Point(double x, double y) {

    /** This point moved by the given distances. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The point at part t of the way to another: 0 is here, 1 is there. */
    public Point towards(Point other, double t) {
        return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
    }

    /** The straight distance to another point. */
    public double distance(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
}
