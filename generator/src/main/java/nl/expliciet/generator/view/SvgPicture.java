package nl.expliciet.generator.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.PathMark;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Polyline;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.SvgNumbers;

/**
 * A drawing as inline SVG. The view box is in points; width and height are in em with ten points to the em, so that text in
 * a chart follows the font size that the stylesheet gives the svg element: with 10 pt (print) chart text is 8 pt, with
 * 14.5 px (screen) it is 11.6 px.
 */
final class SvgPicture {
    private static final double POINTS_PER_EM = 10;
    private static final String SOFT_HYPHEN = "\u00AD";

    private SvgPicture() {}

    static Html.Tag of(Html.Picture picture) {
        Drawing drawing = picture.drawing();
        Html[] marks = drawing.marks().stream().map(SvgPicture::mark).toArray(Html[]::new);
        Html.Tag svg = Html.tag("svg", marks)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", picture.role().cssClass())
                .with("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                .with("width", number(drawing.width() / POINTS_PER_EM) + "em")
                .with("height", number(drawing.height() / POINTS_PER_EM) + "em");
        return picture.role() == Html.Picture.Role.CHART
                ? svg.with("role", "img").with("aria-label", drawing.title().replace(SOFT_HYPHEN, ""))
                : svg.with("aria-hidden", "true");
    }

    private static Html.Tag mark(Mark mark) {
        if (mark instanceof Label label) {
            return label(label);
        }
        if (mark instanceof Line line) {
            Point from = line.from();
            Point to = line.to();
            return stroke(shape("line", "x1 y1 x2 y2", from.x(), from.y(), to.x(), to.y()), line.stroke());
        }
        if (mark instanceof Polyline polyline) {
            return paint(points("polyline", polyline.points()), new Paint(Ink.NONE, polyline.stroke()));
        }
        if (mark instanceof Polygon polygon) {
            return paint(points("polygon", polygon.points()), polygon.paint());
        }
        if (mark instanceof Circle circle) {
            Point centre = circle.centre();
            return paint(shape("circle", "cx cy r", centre.x(), centre.y(), circle.radius()), circle.paint());
        }
        return mark instanceof Rect rect ? rect(rect) : path((PathMark) mark);
    }

    private static Html.Tag path(PathMark path) {
        return paint(Html.tag("path").with("d", path.data()), path.paint());
    }

    private static Html.Tag rect(Rect rect) {
        Point corner = rect.corner();
        return paint(
                shape("rect", "x y width height", corner.x(), corner.y(), rect.width(), rect.height()), rect.paint());
    }

    private static Html.Tag label(Label label) {
        Point at = label.at();
        Html.Tag text =
                shape("text", "x y font-size", at.x(), at.y(), label.type().size());
        if (label.anchor() != Anchor.START) {
            text = text.with("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (label.upright()) {
            text = text.with("transform", "rotate(-90 " + number(at.x()) + " " + number(at.y()) + ")");
        }
        return text.with("class", label.type().ink().fillClass() + (label.type().bold() ? " w-600" : ""))
                .around(Html.text(label.text()));
    }

    /** An element with numbers as its attributes. */
    private static Html.Tag shape(String name, String attributes, double... values) {
        Html.Tag shape = Html.tag(name);
        String[] names = attributes.split(" ");
        for (int i = 0; i < names.length; i++) {
            shape = shape.with(names[i], number(values[i]));
        }
        return shape;
    }

    private static Html.Tag points(String shape, List<Point> points) {
        String all = points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        return Html.tag(shape).with("points", all);
    }

    private static Html.Tag paint(Html.Tag shape, Paint paint) {
        Stroke stroke = paint.stroke();
        boolean lined = stroke.ink() != Ink.NONE;
        Html.Tag filled = shape.with(
                "class", paint.fill().fillClass() + (lined ? " " + stroke.ink().strokeClass() : ""));
        return lined ? width(filled, stroke) : filled;
    }

    private static Html.Tag stroke(Html.Tag line, Stroke stroke) {
        return width(line.with("class", stroke.ink().strokeClass()), stroke);
    }

    private static Html.Tag width(Html.Tag shape, Stroke stroke) {
        Html.Tag wide = shape.with("stroke-width", number(stroke.width()));
        return stroke.dash() == Dash.SOLID
                ? wide
                : wide.with("stroke-dasharray", stroke.dash().pattern());
    }

    private static String number(double value) {
        return SvgNumbers.format(value);
    }
}
