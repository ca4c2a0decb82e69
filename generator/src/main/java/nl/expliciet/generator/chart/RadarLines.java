package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Polyline;

/** The lines of a radar and their markers, each painted over those before it. */
record RadarLines(List<Styled> lines) {

    private static final double WIDER_BELOW = 1.5;
    private static final int MOST_WIDER = 3;
    /** Triangles and diamonds reach this much farther than their size says. */
    private static final double CORNER = 1.25;

    /** A line and how it looks here. */
    record Styled(ProfileLine line, LineStyle style) {}

    /** The lines in the order and style of their kinds. */
    static RadarLines of(List<ProfileLine> lines, boolean agreedToo) {
        return new RadarLines(lines.stream()
                .sorted(Comparator.comparing(ProfileLine::kind))
                .map(line -> new Styled(line, LineStyle.of(line, agreedToo, 0)))
                .toList());
    }

    List<Mark> marks(RadarGrid grid) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marks.addAll(line(lines.get(i), grid));
            if (lines.get(i).style().markerRadius() > 0) {
                marks.addAll(markers(i, grid));
            }
        }
        return marks;
    }

    /** How far the largest marker reaches that stands at a score of an axis; 0 when none does. */
    double reach(int axis, int score) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).line().scores().get(axis).value() == score
                        && lines.get(i).style().markerRadius() > 0)
                .mapToDouble(i -> radius(i, axis) * CORNER)
                .max()
                .orElse(0);
    }

    private static List<Mark> line(Styled styled, RadarGrid grid) {
        ProfileLine line = styled.line();
        if (line.scores().stream().allMatch(Score::known)) {
            List<Point> corners = IntStream.range(0, grid.axes())
                    .mapToObj(axis -> grid.value(line, axis))
                    .toList();
            return List.of(
                    new Polygon(corners, new Paint(Ink.NONE, styled.style().stroke())));
        }
        return grid.segments(line).stream()
                .<Mark>map(s ->
                        new Polyline(List.of(s.from(), s.to()), styled.style().stroke()))
                .toList();
    }

    private List<Mark> markers(int index, RadarGrid grid) {
        List<Mark> marks = new ArrayList<>();
        ProfileLine line = lines.get(index).line();
        LineStyle style = lines.get(index).style();
        for (int axis = 0; axis < grid.axes(); axis++) {
            if (line.scores().get(axis).known()) {
                marks.add(style.marker().at(grid.value(line, axis), radius(index, axis), style.markerPaint()));
            }
        }
        return marks;
    }

    /** A marker over which others will be painted is drawn wider, so that it shows around them. */
    private double radius(int index, int axis) {
        Score score = lines.get(index).line().scores().get(axis);
        long above = lines.subList(index + 1, lines.size()).stream()
                .filter(styled -> styled.line().scores().get(axis).equals(score))
                .count();
        return lines.get(index).style().markerRadius() + WIDER_BELOW * Math.min(MOST_WIDER, above);
    }
}
