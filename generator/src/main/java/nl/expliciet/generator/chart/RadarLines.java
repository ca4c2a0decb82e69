package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Polyline;

/** The lines of a radar and their markers, painted in the order of their kinds. */
final class RadarLines {

  private static final double WIDER_BELOW = 1.5;
  private static final int MOST_WIDER = 3;

  private final RadarGrid grid;
  private final List<ProfileLine> lines;
  private final boolean agreedToo;

  RadarLines(RadarGrid grid, List<ProfileLine> lines, boolean agreedToo) {
    this.grid = grid;
    this.lines = lines.stream().sorted(Comparator.comparing(ProfileLine::kind)).toList();
    this.agreedToo = agreedToo;
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LineStyle style = LineStyle.of(lines.get(i), agreedToo, 0);
      marks.addAll(line(lines.get(i), style));
      if (style.markerRadius() > 0) {
        marks.addAll(markers(i, style));
      }
    }
    return marks;
  }

  private List<Mark> line(ProfileLine line, LineStyle style) {
    if (line.scores().stream().allMatch(Score::known)) {
      List<Point> corners = new ArrayList<>();
      for (int axis = 0; axis < grid.axes(); axis++) {
        corners.add(grid.value(line, axis));
      }
      return List.of(new Polygon(corners, new Paint(Ink.NONE, style.stroke())));
    }
    return grid.segments(line).stream()
      .<Mark>map(s -> new Polyline(List.of(s.from(), s.to()), style.stroke())).toList();
  }

  private List<Mark> markers(int index, LineStyle style) {
    List<Mark> marks = new ArrayList<>();
    ProfileLine line = lines.get(index);
    for (int axis = 0; axis < grid.axes(); axis++) {
      if (line.scores().get(axis).known()) {
        double radius = style.markerRadius() + WIDER_BELOW * above(index, axis);
        marks.add(style.marker().at(grid.value(line, axis), radius, style.markerPaint()));
      }
    }
    return marks;
  }

  /** How many markers will be painted over this one: it is drawn wider, so that it shows around them. */
  private int above(int index, int axis) {
    Score score = lines.get(index).scores().get(axis);
    long count = lines.subList(index + 1, lines.size()).stream()
      .filter(line -> line.scores().get(axis).equals(score)).count();
    return (int) Math.min(MOST_WIDER, count);
  }
}
