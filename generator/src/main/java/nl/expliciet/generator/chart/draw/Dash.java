package nl.expliciet.generator.chart.draw;

/** The pattern of a line, as lengths drawn and left open in points: shape that survives a grey print. */
public enum Dash {
    /** An unbroken line. */
    SOLID(""),
    /** The dashes of the ideal type. */
    DASHED("4 3"),
    /** Dots. */
    DOTTED("1.2 1.6"),
    /** Long dashes. */
    LONG("7 2.5"),
    /** A dash and a dot. */
    DASH_DOT("5 2 1 2"),
    /** Short dashes. */
    SHORT("2.5 1.8"),
    /** A dash and two dots. */
    DASH_DOT_DOT("6 2 1 1.6 1 2"),
    /** Two long dashes and a short one. */
    LONG_SHORT("7 1.6 2.5 1.6");

    private final String pattern;

    Dash(String pattern) {
        this.pattern = pattern;
    }

    /** Lengths drawn and left open in turn, separated by spaces; empty for an unbroken line. */
    public String pattern() {
        return pattern;
    }
}
