package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** The text of one event in its place: a box relative to the line, and a pole to the event when it stands away from it. */
record CalendarText(Calendar.Event event, double x, Box box, boolean poled) {

  static final Type DATE = Type.bold(7.2, Ink.INK);
  static final Type TEXT = Type.regular(7.2, Ink.INK);
  private static final double SPACE = 1.6;

  /** The width of the text of an event, at most the one given. */
  static double width(Calendar.Event event, double most) {
    double text = TEXT.width(event.text());
    return Math.min(most, DATE.width(event.date()) + (text > 0 ? SPACE + text : 0));
  }

  /** The room of the pole. */
  Box poleBox() {
    double inner = box.top() < 0 ? box.bottom() : box.top();
    return poled ? new Box(x - 0.8, Math.min(0, inner), x + 0.8, Math.max(0, inner)) : new Box(x, 0, x, 0);
  }

  List<Mark> pole(double line) {
    double end = box.top() < 0 ? box.top() : box.bottom();
    return poled ? List.of(new Line(new Point(x, line), new Point(x, line + end), Stroke.of(Ink.RING, 0.6))) : List.of();
  }

  /** A ground that keeps grid lines and the line of today out of the letters. */
  Mark ground(double line) {
    return new Rect(new Point(box.left() - 1, line + box.top()), box.right() - box.left() + 2, box.bottom() - box.top(),
      Paint.fill(Ink.PAPER));
  }

  List<Label> labels(double line) {
    double baseline = line + box.top() + DATE.ascent();
    Label date = Label.of(new Point(box.left(), baseline), event.date(), DATE, Anchor.START);
    double start = box.left() + DATE.width(event.date()) + SPACE;
    TextBlock text = TextBlock.wrap(event.text(), TEXT, Math.max(0, box.right() + 0.01 - start), 1);
    Label rest = Label.of(new Point(start, baseline), text.lines().get(0), TEXT, Anchor.START);
    return rest.text().isEmpty() ? List.of(date) : List.of(date, rest);
  }
}
