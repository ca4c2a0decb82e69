package nl.expliciet.generator.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polyline;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.Type;

/**
 * How an indicator went: its measurements as a line, with the baseline dotted and the target dashed.
 *
 * @param title the text alternative
 * @param dots the measurements, earliest first
 * @param levels the baseline and the target, as far as they are known
 */
public record IndicatorLine(String title, List<Dot> dots, List<Level> levels) implements Chart {
    private static final double WIDTH = 226;
    private static final double HEIGHT = 88;
    private static final double TOP = 14;
    private static final double BOTTOM = 72;
    private static final double LEFT = 14;
    private static final double RIGHT = 146;
    private static final Type WORD = Type.regular(Type.CHART, Ink.SECOND);
    private static final Type VALUE = Type.bold(Type.CHART, Ink.INK);

    /**
     * A measurement.
     *
     * @param day days since an origin that all share
     * @param label the value in words
     * @param date the date in words
     */
    public record Dot(double day, double value, String label, String date) {}

    /** A value to compare with. */
    public record Level(double value, String label, boolean target) {}

    /** Keeps its own lists. */
    public IndicatorLine {
        dots = List.copyOf(dots);
        levels = List.copyOf(levels);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        sketch.line(new Point(0, BOTTOM + 4), new Point(RIGHT + LEFT, BOTTOM + 4), Stroke.of(Ink.RULE, 0.5));
        levels.forEach(level -> level(sketch, level));
        List<Point> points = dots.stream()
                .map(dot -> new Point(x(dot.day()), y(dot.value())))
                .toList();
        if (points.size() > 1) {
            sketch.add(new Polyline(points, Stroke.of(Ink.ACCENT, 1.4)));
        }
        for (int i = 0; i < dots.size(); i++) {
            Point at = points.get(i);
            sketch.add(new Circle(at, 2.6, Paint.fill(Ink.ACCENT)));
            Label value = Label.of(at.plus(0, -5.5), dots.get(i).label(), VALUE, Anchor.MIDDLE);
            sketch.add(value.ground()).add(value);
        }
        dates(sketch);
        return sketch.drawing(WIDTH, HEIGHT, title);
    }

    /** A date below each measurement that has room for it. */
    private void dates(Sketch sketch) {
        double free = Double.NEGATIVE_INFINITY;
        for (Dot dot : dots) {
            double half = WORD.width(dot.date()) / 2;
            double x = Math.max(half, x(dot.day()));
            if (x - half >= free) {
                sketch.text(new Point(x, HEIGHT - 2), dot.date(), WORD, Anchor.MIDDLE);
                free = x + half + 4;
            }
        }
    }

    private void level(Sketch sketch, Level level) {
        double y = y(level.value());
        Stroke stroke = new Stroke(Ink.SECOND, 0.9, level.target() ? Dash.DASHED : Dash.DOTTED);
        sketch.line(new Point(0, y), new Point(RIGHT + LEFT, y), stroke);
        sketch.text(new Point(RIGHT + LEFT + 4, labelled(level, y) + 2.6), level.label(), WORD, Anchor.START);
    }

    /** The height of a label beside its line, away from that of the other line. */
    private double labelled(Level level, double y) {
        boolean crowded =
                levels.stream().anyMatch(other -> other != level && Math.abs(y(other.value()) - y) < WORD.lineHeight());
        boolean lower = levels.stream()
                .anyMatch(other -> other.value() > level.value()
                        || other.value() == level.value() && !other.target() && level.target());
        return crowded ? y + (lower ? 4.6 : -4.6) : y;
    }

    private double x(double day) {
        double first = dots.get(0).day();
        double last = dots.get(dots.size() - 1).day();
        return last == first ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * (day - first) / (last - first);
    }

    private double y(double value) {
        double least = values().min().orElse(0);
        double most = values().max().orElse(0);
        return most == least ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least);
    }

    private DoubleStream values() {
        return Stream.concat(dots.stream().map(Dot::value), levels.stream().map(Level::value))
                .mapToDouble(Double::doubleValue);
    }
}
