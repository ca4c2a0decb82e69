package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.PathBuilder;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Polyline;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Stroke;

/** Draws the parts of an icon in a box of 10 by 10, at any place, size and colour. */
final class IconPen {

    private static final double WEIGHT = 1.3;

    private final Point corner;
    private final double scale;
    private final Ink ink;
    private final List<Mark> marks = new ArrayList<>();

    IconPen(Point corner, double scale, Ink ink) {
        this.corner = corner;
        this.scale = scale;
        this.ink = ink;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    IconPen disc() {
        return add(new Circle(at(5, 5), 4.6 * scale, Paint.fill(ink)));
    }

    IconPen ring() {
        return add(new Circle(at(5, 5), 4 * scale, Paint.outline(ink, WEIGHT * scale)));
    }

    IconPen leftHalf() {
        return add(new PathBuilder()
                .move(at(5, 9))
                .arc(4 * scale, at(5, 1))
                .close()
                .paint(Paint.fill(ink)));
    }

    IconPen square(Dash dash) {
        return add(
                new Rect(at(1, 1), 8 * scale, 8 * scale, new Paint(Ink.NONE, new Stroke(ink, WEIGHT * scale, dash))));
    }

    IconPen filledSquare() {
        return add(new Rect(at(0.8, 0.8), 8.4 * scale, 8.4 * scale, Paint.fill(ink)));
    }

    IconPen line(double... xy) {
        return add(new Polyline(points(xy), Stroke.of(ink, WEIGHT * scale)));
    }

    IconPen bar(double... xy) {
        return add(new Line(at(xy[0], xy[1]), at(xy[2], xy[3]), Stroke.of(ink, 2.2 * scale)));
    }

    IconPen tick(double... xy) {
        return add(new Polyline(points(xy), Stroke.of(Ink.PAPER, 1.5 * scale)));
    }

    IconPen shape(double... xy) {
        return add(new Polygon(points(xy), Paint.fill(ink)));
    }

    private IconPen add(Mark mark) {
        marks.add(mark);
        return this;
    }

    private List<Point> points(double... xy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(at(xy[i], xy[i + 1]));
        }
        return points;
    }

    private Point at(double x, double y) {
        return corner.plus(x * scale, y * scale);
    }
}
