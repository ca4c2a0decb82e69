package nl.expliciet.generator.view.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.view.Html;

/**
 * A chart.
 *
 * @param svg with its text alternative
 * @param source where the numbers come from, or what the shapes mean; empty for none
 * @param style {@code full} for a chart that is as wide as the page, empty for its own size
 */
public record Figure(Html svg, Html source, String style) implements Block {
    private static final Pattern WIDTH = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ");
    private static final double WIDE = 300;

    /** A chart of its own size with a plain text below it. */
    public Figure(Html svg, String source) {
        this(svg, Html.text(source), "");
    }

    /** True for a chart that would be too small to read on a telephone, and scrolls in a frame of its own there. */
    public boolean framed() {
        Matcher width = WIDTH.matcher(svg.markup());
        return width.find() && Double.parseDouble(width.group(1)) > WIDE;
    }

    /** A chart as wide as the page. */
    public static Figure full(String svg) {
        return new Figure(new Html(svg), Html.EMPTY, "full");
    }

    /** A chart of its own size, without a source. */
    public static Figure of(String svg) {
        return new Figure(new Html(svg), "");
    }
}
