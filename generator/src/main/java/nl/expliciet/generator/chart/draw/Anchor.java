package nl.expliciet.generator.chart.draw;

/** Which part of a text stands at its point. */
public enum Anchor {
    /** The text begins at the point. */
    START(0),
    /** The text is centred on the point. */
    MIDDLE(0.5),
    /** The text ends at the point. */
    END(1);

    private final double before;

    Anchor(double before) {
        this.before = before;
    }

    /** The part of the text that stands left of its point: 0, a half or 1. */
    public double before() {
        return before;
    }
}
