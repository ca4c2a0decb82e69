package nl.expliciet.generator.chart.draw;

/** How a shape is painted: what fills it and what line goes around it. */
public record Paint(Ink fill, Stroke stroke) {

    /** A filled shape without an outline. */
    public static Paint fill(Ink ink) {
        return new Paint(ink, Stroke.NONE);
    }

    /** An outline that leaves open what lies below. */
    public static Paint outline(Ink ink, double width) {
        return new Paint(Ink.NONE, Stroke.of(ink, width));
    }

    /** An outline filled with the colour of the page. */
    public static Paint hollow(Ink ink, double width) {
        return new Paint(Ink.PAPER, Stroke.of(ink, width));
    }
}
