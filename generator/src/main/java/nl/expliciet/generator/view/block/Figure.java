package nl.expliciet.generator.view.block;

import nl.expliciet.generator.chart.Chart;
import nl.expliciet.generator.view.Html;

/**
 * A chart.
 *
 * @param picture with its text alternative
 * @param source where the numbers come from, or what the shapes mean; empty for none
 * @param style {@code full} for a chart that is as wide as the page, empty for its own size
 */
public record Figure(Html.Picture picture, Html source, String style) implements Block {
    private static final double WIDE = 300;

    /** A chart of its own size with a plain text below it. */
    public Figure(Chart chart, String source) {
        this(Html.chart(chart), Html.text(source), "");
    }

    /** True for a chart that would be too small to read on a telephone, and scrolls in a frame of its own there. */
    public boolean framed() {
        return picture.drawing().width() > WIDE;
    }

    /** A chart as wide as the page. */
    public static Figure full(Chart chart) {
        return new Figure(Html.chart(chart), Html.EMPTY, "full");
    }

    /** A chart of its own size, without a source. */
    public static Figure of(Chart chart) {
        return new Figure(chart, "");
    }
}
