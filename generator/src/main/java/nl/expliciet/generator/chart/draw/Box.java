package nl.expliciet.generator.chart.draw;

import java.util.Collection;
import java.util.List;

/** An upright rectangle: the room that a mark takes. */
public record Box(double left, double top, double right, double bottom) {

    /** The box around all the given points. */
    public static Box around(List<Point> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Box(left, top, right, bottom);
    }

    /** The box around all the given boxes, of which there is at least one. */
    public static Box union(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::join).orElseThrow();
    }

    /** This box with the given margin on every side. */
    public Box grow(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Whether the two share more than an edge. */
    public boolean intersects(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the point lies within. */
    public boolean contains(Point p) {
        return p.x() >= left && p.x() <= right && p.y() >= top && p.y() <= bottom;
    }

    /** Whether the other lies wholly within. */
    public boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    /** The point of this box that lies nearest to the given one. */
    public Point nearest(Point p) {
        return new Point(Math.max(left, Math.min(right, p.x())), Math.max(top, Math.min(bottom, p.y())));
    }

    /** Whether the line from a to b passes through this box. */
    public boolean crossedBy(Point a, Point b) {
        boolean apart = Math.max(a.x(), b.x()) <= left
                || Math.min(a.x(), b.x()) >= right
                || Math.max(a.y(), b.y()) <= top
                || Math.min(a.y(), b.y()) >= bottom;
        if (apart) {
            return false;
        }
        double one = side(a, b, left, top);
        double two = side(a, b, right, top);
        double three = side(a, b, left, bottom);
        double four = side(a, b, right, bottom);
        double least = Math.min(Math.min(one, two), Math.min(three, four));
        double most = Math.max(Math.max(one, two), Math.max(three, four));
        return least < 0 && most > 0;
    }

    private static double side(Point a, Point b, double x, double y) {
        return (b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x());
    }

    private Box join(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
