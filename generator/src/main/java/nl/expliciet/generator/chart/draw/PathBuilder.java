package nl.expliciet.generator.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** Puts together the data of one {@link PathMark}. */
public final class PathBuilder {

    private final StringBuilder data = new StringBuilder();
    private final List<Point> points = new ArrayList<>();

    /** Starts at a point. */
    public PathBuilder move(Point to) {
        return add("M", to);
    }

    /** Draws a straight line. */
    public PathBuilder line(Point to) {
        return add("L", to);
    }

    /** Draws a cubic curve by way of two control points. */
    public PathBuilder curve(Point first, Point second, Point to) {
        return add("C", first, second, to);
    }

    /** Draws half a circle or less, clockwise on the page. */
    public PathBuilder arc(double radius, Point to) {
        String r = SvgNumbers.format(radius);
        data.append('A').append(r).append(' ').append(r).append(" 0 0 1");
        Point from = points.get(points.size() - 1);
        points.add(from.towards(to, 0.5).plus(radius, radius));
        points.add(from.towards(to, 0.5).plus(-radius, -radius));
        return add("", to);
    }

    /** Closes the shape. */
    public PathBuilder close() {
        data.append('Z');
        return this;
    }

    /** The mark. */
    public PathMark paint(Paint paint) {
        return new PathMark(data.toString(), Box.around(points), paint);
    }

    private PathBuilder add(String command, Point... to) {
        data.append(command);
        for (int i = 0; i < to.length; i++) {
            data.append(i > 0 || command.isEmpty() ? " " : "");
            data.append(SvgNumbers.format(to[i].x())).append(' ').append(SvgNumbers.format(to[i].y()));
            points.add(to[i]);
        }
        return this;
    }
}
