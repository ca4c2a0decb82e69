package nl.expliciet.generator.pdf.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;

/** The outlines of SVG's basic shapes. */
final class SvgShapes {

    private SvgShapes() {}

    /** The outline of an element; empty when it is no shape. */
    static Optional<Shape> of(Element element) {
        return switch (element.getNodeName()) {
            case "line" ->
                Optional.of(new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")));
            case "rect" -> Optional.of(rectangle(element));
            case "circle" -> Optional.of(ellipse(element, number(element, "r"), number(element, "r")));
            case "ellipse" -> Optional.of(ellipse(element, number(element, "rx"), number(element, "ry")));
            case "polyline" -> Optional.of(points(element, false));
            case "polygon" -> Optional.of(points(element, true));
            case "path" -> Optional.of(PathData.parse(element.getAttribute("d")));
            default -> Optional.empty();
        };
    }

    static double number(Element element, String name) {
        return new Scanner(element.getAttribute(name)).number();
    }

    private static Shape rectangle(Element rect) {
        double x = number(rect, "x");
        double y = number(rect, "y");
        double radius = Math.max(number(rect, "rx"), number(rect, "ry"));
        return radius == 0
                ? new Rectangle2D.Double(x, y, number(rect, "width"), number(rect, "height"))
                : new RoundRectangle2D.Double(
                        x, y, number(rect, "width"), number(rect, "height"), 2 * radius, 2 * radius);
    }

    private static Shape ellipse(Element element, double rx, double ry) {
        return new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape points(Element element, boolean closed) {
        Path2D.Double path = new Path2D.Double();
        Scanner in = new Scanner(element.getAttribute("points"));
        while (in.hasNumber()) {
            double x = in.number();
            double y = in.number();
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** What a {@code transform} attribute says: translate, rotate, scale and matrix, one after another. */
    static AffineTransform transform(String text) {
        AffineTransform result = new AffineTransform();
        for (String part : text.split("\\)")) {
            int open = part.indexOf('(');
            if (open > 0) {
                apply(result, part.substring(0, open).replace(",", " ").trim(), new Scanner(part.substring(open + 1)));
            }
        }
        return result;
    }

    private static void apply(AffineTransform result, String name, Scanner in) {
        double first = in.number();
        switch (name) {
            case "translate" -> result.translate(first, in.number());
            case "scale" -> result.scale(first, in.hasNumber() ? in.number() : first);
            case "rotate" -> result.rotate(Math.toRadians(first), in.number(), in.number());
            case "matrix" ->
                result.concatenate(
                        new AffineTransform(first, in.number(), in.number(), in.number(), in.number(), in.number()));
            default -> {
                // skews are not part of the subset
            }
        }
    }
}
