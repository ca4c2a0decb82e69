package nl.expliciet.generator.chart.draw;

/**
 * Writes drawings as inline SVG that is also well-formed XHTML. The view box is in points; width and height are in em with
 * ten points to the em, so that text in a chart follows the font size that the stylesheet gives the svg element: with 10 pt
 * (print) chart text is 8 pt, with 14.5 px (screen) it is 11.6 px.
 */
public final class SvgWriter {

    private static final double POINTS_PER_EM = 10;

    private SvgWriter() {}

    /** The chart as an image with its title as text alternative. */
    public static String chart(Drawing drawing) {
        StringBuilder out = start(drawing, "chart");
        new SvgElements(out)
                .text("role", "img")
                .text("aria-label", drawing.title().replace("\u00AD", ""));
        return finish(drawing, out);
    }

    /** The drawing as an icon beside the word that says the same, hidden from screen readers. */
    public static String icon(Drawing drawing) {
        return inline("icon", drawing);
    }

    /** A drawing of another class that stands in a line of text and is hidden from screen readers. */
    public static String inline(String name, Drawing drawing) {
        StringBuilder out = start(drawing, name);
        new SvgElements(out).text("aria-hidden", "true");
        return finish(drawing, out);
    }

    private static StringBuilder start(Drawing drawing, String name) {
        StringBuilder out = new StringBuilder(256 + drawing.marks().size() * 96);
        String box = "0 0 " + SvgNumbers.format(drawing.width()) + " " + SvgNumbers.format(drawing.height());
        new SvgElements(out)
                .open("svg")
                .text("xmlns", "http://www.w3.org/2000/svg")
                .text("class", name)
                .text("viewBox", box)
                .text("width", SvgNumbers.format(drawing.width() / POINTS_PER_EM) + "em")
                .text("height", SvgNumbers.format(drawing.height() / POINTS_PER_EM) + "em");
        return out;
    }

    private static String finish(Drawing drawing, StringBuilder out) {
        out.append('>');
        SvgElements elements = new SvgElements(out);
        drawing.marks().forEach(mark -> mark.writeTo(elements));
        return out.append("</svg>").toString();
    }
}
