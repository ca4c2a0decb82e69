package nl.expliciet.generator.chart.draw;

/** How a text is set: size in points, semibold or regular, colour. */
public record Type(double size, boolean bold, Ink ink) {

    /** The size of text in charts. */
    public static final double CHART = 8;

    /** Regular text. */
    public static Type regular(double size, Ink ink) {
        return new Type(size, false, ink);
    }

    /** Semibold text. */
    public static Type bold(double size, Ink ink) {
        return new Type(size, true, ink);
    }

    /** The distance between two baselines. */
    public double lineHeight() {
        return size * 1.22;
    }

    /** The height of the text above its baseline, with ascenders. */
    public double ascent() {
        return size * 0.76;
    }

    /** The depth of the text below its baseline. */
    public double descent() {
        return size * 0.22;
    }

    /** The width of a text set in this type, in points. */
    public double width(String text) {
        return TextWidths.width(text, bold) * size;
    }
}
