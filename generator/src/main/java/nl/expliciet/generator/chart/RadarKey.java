package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;

/** The names below a radar that has too many lines to name each in its place: a piece of every line with its marker. */
final class RadarKey {

  private static final double SAMPLE = 22;
  private static final double ROW = 1.5;

  private final double width;
  private final boolean agreedToo;
  private final double textSize;

  RadarKey(double width, boolean agreedToo, double textSize) {
    this.width = width;
    this.agreedToo = agreedToo;
    this.textSize = textSize;
  }

  /** The names in two columns, with the top of the first at the given height. */
  List<Mark> marks(List<ProfileLine> lines, double top) {
    List<Mark> marks = new ArrayList<>();
    double column = width / 2;
    int rows = (lines.size() + 1) / 2;
    for (int i = 0; i < lines.size(); i++) {
      double y = top + (i % rows + 0.5) * textSize * ROW;
      marks.addAll(entry(lines.get(i), new Point(i / rows * column, y), column));
    }
    return marks;
  }

  private List<Mark> entry(ProfileLine line, Point start, double column) {
    LineStyle style = LineStyle.of(line, agreedToo, textSize);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Line(start, start.plus(SAMPLE, 0), style.stroke()));
    if (style.markerRadius() > 0) {
      marks.add(style.marker().at(start.plus(SAMPLE / 2, 0), style.markerRadius(), style.markerPaint()));
    }
    TextBlock name = TextBlock.wrap(line.label(), style.type(), column - SAMPLE - 10, 1);
    marks.addAll(name.beside(start.plus(SAMPLE + 4, 0), Anchor.START));
    return marks;
  }
}
