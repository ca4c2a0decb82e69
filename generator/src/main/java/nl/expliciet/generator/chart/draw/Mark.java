package nl.expliciet.generator.chart.draw;

/** One thing on the sheet: a line, a shape or a text. */
public sealed interface Mark permits Line, Polyline, Polygon, Circle, Rect, PathMark, Label {

    /** The room it takes, without the width of its outline. */
    Box bounds();
}
