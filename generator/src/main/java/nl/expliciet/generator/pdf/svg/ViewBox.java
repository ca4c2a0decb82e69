package nl.expliciet.generator.pdf.svg;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The part of the plane that a drawing shows, in its own units. */
public record ViewBox(double x, double y, double width, double height) {

    private static final Pattern NUMBER = Pattern.compile("[-+.0-9\\s]");
    private static final double DEFAULT_WIDTH = 300;
    private static final double DEFAULT_HEIGHT = 150;

    /** What the drawing's {@code viewBox} says, or else its width and height. */
    public static ViewBox of(Element svg) {
        Scanner in = new Scanner(svg.getAttribute("viewBox"));
        ViewBox box = new ViewBox(in.number(), in.number(), in.number(), in.number());
        return box.width > 0 && box.height > 0
                ? box
                : new ViewBox(
                        0,
                        0,
                        positive(SvgShapes.number(svg, "width"), DEFAULT_WIDTH),
                        positive(SvgShapes.number(svg, "height"), DEFAULT_HEIGHT));
    }

    private static double positive(double value, double otherwise) {
        return value > 0 ? value : otherwise;
    }

    /**
     * A length such as {@code 24em} or {@code 120} in pixels.
     *
     * @param em what one em is, in pixels
     * @return 0 when nothing usable is said
     */
    public static double length(String text, double em) {
        double number = new Scanner(text).number();
        String unit = NUMBER.matcher(text).replaceAll("");
        return switch (unit) {
            case "em" -> number * em;
            case "pt" -> number * 96 / 72;
            case "mm" -> number * 96 / 25.4;
            case "cm" -> number * 96 / 2.54;
            case "", "px" -> number;
            default -> 0;
        };
    }
}
