package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** One group's panel in {@link Bottlenecks}: a scale below, a pair of dots in every row that was measured. */
final class BottleneckPanel {

    private static final double DOT = 2.7;
    private static final double MARGIN = 10;

    private final Bottlenecks chart;
    private final int group;
    private final double start;
    private final double room;
    private final double left;
    private final double width;
    private final List<Double> middles;
    private final double top;
    private final double bottom;

    BottleneckPanel(Bottlenecks chart, int group, double start, double room, List<Double> middles, double bottom) {
        this.chart = chart;
        this.group = group;
        this.start = start;
        this.room = room;
        this.left = start + MARGIN;
        this.width = room - 2 * MARGIN;
        this.middles = middles;
        this.top = Bottlenecks.HEAD;
        this.bottom = bottom;
    }

    /** Draws the panel, with the words for both dots above the first pair if asked. */
    void draw(Sketch sketch, boolean wordsAtDots) {
        head(sketch);
        if (wordsAtDots) {
            words(sketch);
        }
        scale(sketch);
        for (int i = 0; i < chart.rows().size(); i++) {
            Bottlenecks.Measure measure = chart.rows().get(i).measures().get(group);
            if (measure.measured()) {
                pair(sketch, measure, middles.get(i));
            }
        }
    }

    private void head(Sketch sketch) {
        Bottlenecks.Group here = chart.groups().get(group);
        Type bold = Type.bold(Type.CHART, Ink.INK);
        TextBlock label = TextBlock.wrap(here.label(), bold, room - 4, 1);
        sketch.addAll(label.below(new Point(left, 2), Anchor.START));
        Type regular = Type.regular(Type.CHART, Ink.SECOND);
        double after = left + label.width() + 3;
        if (after + regular.width(here.count()) <= start + room) {
            sketch.text(new Point(after, 2 + bold.ascent()), here.count(), regular, Anchor.START);
        }
    }

    private void words(Sketch sketch) {
        chart.rows().stream()
                .map(row -> row.measures().get(group))
                .filter(Bottlenecks.Measure::measured)
                .findFirst()
                .ifPresent(first -> words(sketch, first));
    }

    /** The words stand above the first pair, each at the side of its own dot. */
    private void words(Sketch sketch, Bottlenecks.Measure first) {
        boolean ownRight = first.own() >= first.national();
        String before = ownRight ? chart.national() : chart.own();
        String after = ownRight ? chart.own() : chart.national();
        Type beforeType = ownRight ? Bottlenecks.NATIONAL : Bottlenecks.OWN;
        Type afterType = ownRight ? Bottlenecks.OWN : Bottlenecks.NATIONAL;
        double middle = (x(first.own()) + x(first.national())) / 2;
        double least = start + beforeType.width(before) + 3;
        double most = start + room - afterType.width(after) - 3;
        double between = Math.max(least, Math.min(most, middle));
        sketch.text(new Point(between - 3, top - 5), before, beforeType, Anchor.END);
        sketch.text(new Point(between + 3, top - 5), after, afterType, Anchor.START);
    }

    private void scale(Sketch sketch) {
        int[] range = chart.range();
        for (int score = range[0]; score <= range[1]; score++) {
            sketch.line(new Point(x(score), top - 1), new Point(x(score), bottom), Stroke.of(Ink.GRID, 0.75));
            sketch.text(
                    new Point(x(score), bottom + 10),
                    String.valueOf(score),
                    Type.regular(Type.CHART, Ink.SECOND),
                    Anchor.MIDDLE);
        }
    }

    private void pair(Sketch sketch, Bottlenecks.Measure measure, double y) {
        Point national = new Point(x(measure.national()), y);
        Point own = new Point(x(measure.own()), y);
        sketch.line(national, own, Stroke.of(Ink.SECOND, 0.9));
        sketch.add(new Circle(national, DOT, Paint.hollow(Ink.SECOND, 1)));
        sketch.add(new Circle(own, DOT, Paint.fill(Ink.ACCENT)));
    }

    private double x(double score) {
        int[] range = chart.range();
        return left + width * (score - range[0]) / (range[1] - range[0]);
    }
}
