package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;

/** The names at the lines of a radar: lines that coincide share one place, and a leader goes to where its line runs alone. */
final class RadarLabels {

    private static final double WIDEST = 92;
    private static final double CLEAR = 6;
    private static final int CHOICES = 8;
    private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final RadarGrid grid;
    private final List<ProfileLine> lines;
    private final boolean agreedToo;
    private final double textSize;

    RadarLabels(RadarGrid grid, List<ProfileLine> lines, boolean agreedToo, double textSize) {
        this.grid = grid;
        this.lines = lines;
        this.agreedToo = agreedToo;
        this.textSize = textSize;
    }

    /** One callout for every group of lines with the same scores, the heaviest lines first. */
    List<Callout> callouts() {
        List<Callout> callouts = new ArrayList<>();
        for (List<ProfileLine> group : groups()) {
            List<TextBlock> blocks = group.stream().map(this::block).toList();
            callouts.add(new Callout(blocks, targets(group)));
        }
        return callouts;
    }

    private Collection<List<ProfileLine>> groups() {
        Map<List<Score>, List<ProfileLine>> groups = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(ProfileLine::kind).reversed())
                .forEach(line -> groups.computeIfAbsent(line.scores(), scores -> new ArrayList<>())
                        .add(line));
        return groups.values();
    }

    private TextBlock block(ProfileLine line) {
        return TextBlock.wrap(
                line.label(), LineStyle.of(line, agreedToo, textSize).type(), WIDEST, 2);
    }

    private List<Callout.Target> targets(List<ProfileLine> group) {
        List<Segment> strangers = lines.stream()
                .filter(line -> !group.contains(line))
                .flatMap(line -> grid.segments(line).stream())
                .toList();
        return points(group.get(0)).stream()
                .map(point -> new Callout.Target(point, unclear(point, strangers)))
                .sorted(Comparator.comparingDouble(Callout.Target::cost))
                .limit(CHOICES)
                .toList();
    }

    /** Points along the line, the middles of its pieces first. */
    private List<Point> points(ProfileLine line) {
        List<Segment> segments = grid.segments(line);
        List<Point> points = new ArrayList<>();
        for (double t : ALONG) {
            for (Segment segment : segments) {
                points.add(segment.from().towards(segment.to(), t));
            }
        }
        for (int axis = 0; segments.isEmpty() && axis < grid.axes(); axis++) {
            if (line.scores().get(axis).known()) {
                points.add(grid.value(line, axis));
            }
        }
        return points;
    }

    private static double unclear(Point point, List<Segment> strangers) {
        double nearest = strangers.stream()
                .mapToDouble(segment -> segment.distance(point))
                .min()
                .orElse(CLEAR);
        return nearest >= CLEAR ? 0 : (CLEAR - nearest) * 12;
    }
}
