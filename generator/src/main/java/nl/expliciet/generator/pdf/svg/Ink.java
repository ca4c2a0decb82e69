package nl.expliciet.generator.pdf.svg;

import java.awt.Color;
import java.util.Optional;

/**
 * How the elements of a drawing are painted, inherited from parent to child as SVG says.
 *
 * @param fill   of fields and text; none leaves open what lies below
 * @param stroke of lines
 * @param width  of lines, in units of the drawing
 * @param dash   lengths drawn and left open; empty for an unbroken line
 * @param size   of text
 * @param weight of text, 100 to 900
 * @param italic whether text is slanted
 * @param anchor {@code start}, {@code middle} or {@code end}: where a text stands around its point
 */
record Ink(
        Optional<Color> fill,
        Optional<Color> stroke,
        double width,
        String dash,
        double size,
        int weight,
        boolean italic,
        String anchor) {

    static Ink initial(Color current) {
        return new Ink(Optional.of(current), Optional.empty(), 1, "", 16, 400, false, "start");
    }

    Ink withFill(Optional<Color> colour) {
        return new Ink(colour, stroke, width, dash, size, weight, italic, anchor);
    }

    Ink withStroke(Optional<Color> colour) {
        return new Ink(fill, colour, width, dash, size, weight, italic, anchor);
    }

    Ink withWidth(double value) {
        return new Ink(fill, stroke, value, dash, size, weight, italic, anchor);
    }

    Ink withDash(String value) {
        return new Ink(fill, stroke, width, value.equals("none") ? "" : value, size, weight, italic, anchor);
    }

    Ink withSize(double value) {
        return new Ink(fill, stroke, width, dash, value, weight, italic, anchor);
    }

    Ink withWeight(int value) {
        return new Ink(fill, stroke, width, dash, size, value, italic, anchor);
    }

    Ink withItalic(boolean value) {
        return new Ink(fill, stroke, width, dash, size, weight, value, anchor);
    }

    Ink withAnchor(String value) {
        return new Ink(fill, stroke, width, dash, size, weight, italic, value);
    }
}
