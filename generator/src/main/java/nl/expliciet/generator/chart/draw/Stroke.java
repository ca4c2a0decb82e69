package nl.expliciet.generator.chart.draw;

/** How a line is drawn: colour, width in points and pattern. */
public record Stroke(Ink ink, double width, Dash dash) {

    /** No line at all. */
    public static final Stroke NONE = new Stroke(Ink.NONE, 0, Dash.SOLID);

    /** An unbroken line. */
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
