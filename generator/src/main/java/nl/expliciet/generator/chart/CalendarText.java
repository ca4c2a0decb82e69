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

/**
 * The text of one event in its place: a box relative to the line, and a pole to the event when it stands away from it.
 *
 * @param anchor the side of the text at which its event is
 */
record CalendarText(CalendarWords words, double x, Box box, Anchor anchor, boolean poled) {

    /** The room of the pole. */
    Box poleBox() {
        double inner = box.top() < 0 ? box.bottom() : box.top();
        return poled ? new Box(x - 0.8, Math.min(0, inner), x + 0.8, Math.max(0, inner)) : new Box(x, 0, x, 0);
    }

    List<Mark> pole(double line) {
        double end = box.top() < 0 ? box.top() : box.bottom();
        return poled
                ? List.of(new Line(new Point(x, line), new Point(x, line + end), Stroke.of(Ink.RING, 0.6)))
                : List.of();
    }

    /** A ground that keeps grid lines and the line of today out of the letters. */
    Mark ground(double line) {
        return new Rect(
                new Point(box.left() - 1, line + box.top()),
                box.right() - box.left() + 2,
                box.bottom() - box.top(),
                Paint.fill(Ink.PAPER));
    }

    List<Label> labels(double line) {
        return words.labels(new Box(box.left(), line + box.top(), box.right(), line + box.bottom()), anchor);
    }
}
