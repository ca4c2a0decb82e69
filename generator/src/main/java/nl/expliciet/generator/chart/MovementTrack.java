package nl.expliciet.generator.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.PathBuilder;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * How a cooperation moves, as a track: it turns round in its place, gathers speed, then keeps its pace.
 *
 * @param title the text alternative
 * @param stages the three words below the track: idling, accelerating, cruising
 * @param stops where the successive evaluations found it, oldest first; the last is filled
 */
public record MovementTrack(String title, List<String> stages, List<Stop> stops) implements Chart {

    private static final double WIDTH = 226;
    private static final double STAGE = WIDTH / 3;
    private static final double LOW = 56;
    private static final double HIGH = 32;
    private static final double LOOP = 7;
    private static final Stroke TRACK = Stroke.of(Ink.RING, 2);

    /** One evaluation: its name and the stage, 0 to 2. */
    public record Stop(String label, int stage) {}

    /** Keeps its own lists; there are three stages. */
    public MovementTrack {
        stages = List.copyOf(stages);
        stops = List.copyOf(stops);
        int count = stages.size();
        if (count != 3 || stops.stream().anyMatch(stop -> stop.stage() < 0 || stop.stage() >= count)) {
            throw new IllegalArgumentException("there are three stages, 0 to 2");
        }
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        track(sketch);
        for (int stage = 0; stage < stages.size(); stage++) {
            stage(sketch, stage);
        }
        return sketch.drawing(WIDTH, sketch.bottom() + 2, title);
    }

    private static void track(Sketch sketch) {
        Paint paint = new Paint(Ink.NONE, TRACK);
        sketch.add(new Circle(new Point(STAGE / 2, LOW - LOOP), LOOP, paint));
        sketch.add(new PathBuilder()
                .move(new Point(4, LOW))
                .line(new Point(STAGE, LOW))
                .curve(new Point(STAGE * 1.5, LOW), new Point(STAGE * 1.5, HIGH), new Point(STAGE * 2, HIGH))
                .line(new Point(WIDTH - 4, HIGH))
                .paint(paint));
        for (int i = 1; i < 3; i++) {
            sketch.line(new Point(STAGE * i, HIGH - 8), new Point(STAGE * i, LOW + 6), Stroke.of(Ink.GRID, 0.6));
        }
    }

    private void stage(Sketch sketch, int stage) {
        boolean now = !stops.isEmpty() && stops.get(stops.size() - 1).stage() == stage;
        Type word = now ? Type.bold(Type.CHART, Ink.ACCENT) : Type.regular(Type.CHART, Ink.SECOND);
        sketch.addAll(TextBlock.wrap(stages.get(stage), word, STAGE - 4, 2)
                .below(new Point(STAGE * (stage + 0.5), LOW + 9), Anchor.MIDDLE));
        int[] here = IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).stage() == stage)
                .toArray();
        for (int k = 0; k < here.length; k++) {
            double x = STAGE * (stage + (k + 0.5) / here.length);
            stop(sketch, here[k], new Point(x, height(x)), STAGE / here.length - 3);
        }
    }

    private void stop(Sketch sketch, int index, Point at, double room) {
        boolean last = index == stops.size() - 1;
        Type type = last ? Type.bold(Type.CHART, Ink.ACCENT) : Type.regular(Type.CHART, Ink.SECOND);
        TextBlock name = TextBlock.wrap(stops.get(index).label(), type, room, 2);
        double highest = stops.get(index).stage() == 0
                ? LOW - 2 * LOOP - 2
                : Math.min(at.y(), height(at.x() + name.width() / 2));
        sketch.addAll(name.above(new Point(at.x(), highest - 6), Anchor.MIDDLE));
        sketch.add(new Circle(at, last ? 4.2 : 3.6, last ? Paint.fill(Ink.ACCENT) : Paint.hollow(Ink.ACCENT, 1.2)));
    }

    /** The height of the track: level, a smooth step in the second stage, level. */
    private static double height(double x) {
        double t = smoothParameter(Math.max(0, Math.min(1, x / STAGE - 1)));
        return LOW + (HIGH - LOW) * t * t * (3 - 2 * t);
    }

    /** The curve's own parameter where it has come to the given part of its width: solves 1.5t - 1.5t² + t³ = part. */
    private static double smoothParameter(double part) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double t = (low + high) / 2;
            boolean tooFar = 1.5 * t - 1.5 * t * t + t * t * t > part;
            low = tooFar ? low : t;
            high = tooFar ? t : high;
        }
        return low;
    }
}
