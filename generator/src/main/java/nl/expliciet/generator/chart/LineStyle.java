package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.Type;

/** How a line of a radar looks: its stroke, the marker at its values and the type of its label. */
record LineStyle(Stroke stroke, Marker marker, Paint markerPaint, double markerRadius, Type type) {

    private static final Dash[] READINGS = {Dash.SOLID, Dash.LONG, Dash.SHORT, Dash.DASH_DOT};

    /** The style of a line; without an agreed line beside it an observation carries the accent. */
    static LineStyle of(ProfileLine line, boolean agreedToo, double size) {
        return switch (line.kind()) {
            case IDEAL ->
                new LineStyle(
                        new Stroke(Ink.SECOND, 1.2, Dash.DASHED),
                        Marker.CIRCLE,
                        Paint.fill(Ink.NONE),
                        0,
                        Type.regular(size, Ink.SECOND));
            case AGREED ->
                new LineStyle(
                        Stroke.of(Ink.ACCENT, 1.8),
                        Marker.CIRCLE,
                        Paint.fill(Ink.ACCENT),
                        2.3,
                        Type.bold(size, Ink.ACCENT));
            case OBSERVED -> observed(line.party(), agreedToo ? Ink.INK : Ink.ACCENT, size);
            case POSITION -> position(PartyStyle.of(line.party()), size);
        };
    }

    private static LineStyle observed(int index, Ink ink, double size) {
        Stroke stroke = new Stroke(ink, 1.3, READINGS[index % READINGS.length]);
        return new LineStyle(stroke, Marker.CIRCLE, Paint.hollow(ink, 1.1), 2.1, Type.bold(size, ink));
    }

    private static LineStyle position(PartyStyle style, double size) {
        return new LineStyle(
                new Stroke(style.ink(), 0.8, style.dash()),
                style.marker(),
                Paint.hollow(style.ink(), 0.9),
                2.7,
                Type.bold(size, style.ink()));
    }
}
