package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Point;

/** The straight piece between two points. */
record Segment(Point from, Point to) {

    /** The shortest distance to a point. */
    double distance(Point p) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((p.x() - from.x()) * dx + (p.y() - from.y()) * dy) / square;
        return p.distance(from.towards(to, Math.max(0, Math.min(1, t))));
    }

    /** Whether the two cross. */
    boolean crosses(Segment other) {
        return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
    }

    /** Whether it passes through the box. */
    boolean crosses(Box box) {
        return box.crossedBy(from, to);
    }

    private double side(Point p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
    }
}
