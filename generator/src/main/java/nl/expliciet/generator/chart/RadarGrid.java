package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Stroke;

/** The ground of a radar: axes from the centre, the first at twelve o'clock, and five rings. */
record RadarGrid(Point centre, double radius, int axes) {

    private static final double LIGHT = 0.6;

    /** The place of a score on an axis; score 0 is the centre. */
    Point at(int axis, double score) {
        double angle = angle(axis);
        double distance = radius * score / Score.MAX;
        return centre.plus(distance * StrictMath.sin(angle), -distance * StrictMath.cos(angle));
    }

    /** How far an axis points to the right: -1 to 1. */
    double right(int axis) {
        return StrictMath.sin(angle(axis));
    }

    /** The corners of a ring. */
    List<Point> ring(double score) {
        return IntStream.range(0, axes).mapToObj(axis -> at(axis, score)).toList();
    }

    /** Rings and axes, the outer ring a little darker. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int score = 1; score < Score.MAX; score++) {
            marks.add(new Polygon(ring(score), Paint.outline(Ink.GRID, LIGHT)));
        }
        ring(Score.MAX).forEach(corner -> marks.add(new Line(centre, corner, Stroke.of(Ink.GRID, LIGHT))));
        marks.add(new Polygon(ring(Score.MAX), Paint.outline(Ink.RING, LIGHT)));
        return marks;
    }

    /** The pieces of a line between neighbouring axes that both have a score. */
    List<Segment> segments(ProfileLine line) {
        List<Segment> segments = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            int next = (axis + 1) % axes;
            if (line.scores().get(axis).known() && line.scores().get(next).known()) {
                segments.add(new Segment(value(line, axis), value(line, next)));
            }
        }
        return segments;
    }

    /** The place of the score of a line on an axis. */
    Point value(ProfileLine line, int axis) {
        return at(axis, line.scores().get(axis).value());
    }

    private double angle(int axis) {
        return 2 * StrictMath.PI * axis / axes;
    }
}
