package nl.expliciet.generator.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;

/**
 * Profiles of scores 1 to 5 on a ring of axes: the six questions, or Moore's three corners. The centre is no score; the
 * inner ring is 1, the outer 5. Lines are named where they run, or below when there is no room for that.
 *
 * @param title the text alternative
 * @param axes the names of the axes, clockwise from twelve o'clock; a soft hyphen says where a name may break
 * @param lines the profiles, each with as many scores as there are axes; those without any score are left out
 * @param size how large it is drawn
 */
public record Radar(String title, List<String> axes, List<ProfileLine> lines, Size size) implements Chart {

    private static final int MOST_CALLOUTS = 6;
    private static final double LABEL_ROOM = 26;

    /** How large a radar is drawn. */
    public enum Size {
        /** Radius 15 mm, for the first page; the words around it say that inside is 1 and outside 5. */
        SMALL(42.5, 8, 173, true),
        /** As small, without names at the lines: many beside each other, each under its own heading. */
        MULTIPLE(42.5, 8, 173, false);

        private final double radius;
        private final double text;
        private final double width;
        private final boolean named;

        Size(double radius, double text, double width, boolean named) {
            this.radius = radius;
            this.text = text;
            this.width = width;
            this.named = named;
        }
    }

    /** Keeps its own lists, without the lines that have no score at all. */
    public Radar {
        axes = List.copyOf(axes);
        lines = lines.stream().filter(ProfileLine::drawn).toList();
        int count = axes.size();
        if (count < 3 || lines.stream().anyMatch(line -> line.scores().size() != count)) {
            throw new IllegalArgumentException("a radar has three axes or more and every line a score for each");
        }
    }

    @Override
    public Drawing drawing() {
        RadarLines drawn = RadarLines.of(lines, agreed());
        double markers = IntStream.range(0, axes.size())
                .mapToDouble(axis -> drawn.reach(axis, Score.MAX))
                .max()
                .orElse(0);
        RadarNames names = new RadarNames(axes, size.text, markers);
        RadarGrid grid = grid(names);
        double width = Math.max(size.width, grid.centre().x() + names.room(grid, 1) + 1);
        List<Label> axisLabels = names.labels(grid);
        Sketch sketch = new Sketch().addAll(grid.marks());
        sketch.addAll(drawn.marks(grid)).addAll(axisLabels);
        if (size.named) {
            nameLines(sketch, grid, width, axisLabels);
        }
        return sketch.drawing(width, sketch.bottom() + 2, title);
    }

    private RadarGrid grid(RadarNames names) {
        RadarGrid atOrigin = new RadarGrid(new Point(0, 0), size.radius, axes.size());
        double left = names.room(atOrigin, -1);
        double slack = Math.max(0, size.width - left - names.room(atOrigin, 1));
        double x = left + 1 + (size.named ? Math.min(slack / 2, 2) : slack / 2);
        return new RadarGrid(new Point(x, names.above() + size.radius + 1), size.radius, axes.size());
    }

    private void nameLines(Sketch sketch, RadarGrid grid, double width, List<Label> labels) {
        List<Callout> callouts = new RadarLabels(grid, lines, agreed(), size.text).callouts();
        Box sheet = new Box(0, 0, width, sketch.bottom() + LABEL_ROOM);
        List<Box> texts = labels.stream().map(Label::bounds).toList();
        List<Segment> segments =
                lines.stream().flatMap(line -> grid.segments(line).stream()).toList();
        CalloutPlacer placer = new CalloutPlacer(sheet, grid.ring(Score.MAX), texts, segments);
        Optional<List<Callout.Placed>> placed =
                callouts.size() > MOST_CALLOUTS ? Optional.empty() : placer.place(callouts);
        placed.ifPresentOrElse(
                all -> all.forEach(one -> sketch.addAll(one.marks())),
                () -> sketch.addAll(new RadarKey(width, agreed(), size.text).marks(lines, sketch.bottom() + 6)));
    }

    private boolean agreed() {
        return lines.stream().anyMatch(line -> line.kind() == ProfileLine.Kind.AGREED);
    }
}
