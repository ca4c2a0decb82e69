package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Ink;

/** How one party is told apart from the others in every chart of a dossier: colour, marker and dashes together. */
record PartyStyle(Ink ink, Marker marker, Dash dash) {

    private static final Marker[] MARKERS = {
        Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND, Marker.TRIANGLE_DOWN, Marker.PENTAGON, Marker.PLUS, Marker.HALF,
    };
    private static final Dash[] DASHES = {
        Dash.SOLID, Dash.DOTTED, Dash.LONG, Dash.DASH_DOT, Dash.SHORT, Dash.DASH_DOT_DOT, Dash.LONG_SHORT, Dash.DASHED,
    };

    /** The style of the party with this index; with lists of 8, 7 and 8 the first 56 are all different. */
    static PartyStyle of(int index) {
        return new PartyStyle(Ink.position(index), MARKERS[index % MARKERS.length], DASHES[index % DASHES.length]);
    }
}
