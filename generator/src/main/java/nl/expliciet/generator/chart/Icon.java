package nl.expliciet.generator.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Point;

/**
 * The shape of a status, always beside its word. It takes the colour of the text around it ({@link Ink#CURRENT}); the
 * shapes differ, so that grey print loses nothing.
 */
public enum Icon {
    /** Agreed: a filled circle. */
    AGREED(Ink.SETTLED, IconPen::disc),
    /** Proposed: an open circle. */
    PROPOSED(Ink.PROPOSED, IconPen::ring),
    /** Disputed: a filled diamond. */
    DISPUTED(Ink.ATTENTION, pen -> pen.shape(5, 0, 10, 5, 5, 10, 0, 5)),
    /** Described and not agreed: lines of text. */
    DESCRIBED(
            Ink.SECOND, pen -> pen.line(0.6, 1.8, 9.4, 1.8).line(0.6, 5, 9.4, 5).line(0.6, 8.2, 6, 8.2)),
    /** Revised: a circle, half of it filled. */
    REVISED(Ink.PAST, pen -> pen.ring().leftHalf()),
    /** Lapsed: a circle with a stroke through it. */
    LAPSED(Ink.PAST, pen -> pen.ring().line(2.3, 7.7, 7.7, 2.3)),
    /** Open: an empty square. */
    OPEN(Ink.PROPOSED, pen -> pen.square(Dash.SOLID)),
    /** Late: a filled triangle. */
    LATE(Ink.ATTENTION, pen -> pen.shape(5, 0.6, 9.9, 9.2, 0.1, 9.2)),
    /** An expectation gap: an arrow with two points between two bars. */
    GAP(
            Ink.ATTENTION,
            pen -> pen.line(0.7, 1.2, 0.7, 8.8)
                    .line(9.3, 1.2, 9.3, 8.8)
                    .line(1.8, 5, 8.2, 5)
                    .line(4, 2.8, 1.8, 5, 4, 7.2)
                    .line(6, 2.8, 8.2, 5, 6, 7.2)),
    /** Done: a filled circle with a tick. */
    DONE(Ink.SETTLED, pen -> pen.disc().tick(2.6, 5.1, 4.3, 6.9, 7.5, 3.3)),
    /** Taken over: a filled circle. */
    ADOPTED(Ink.SETTLED, IconPen::disc),
    /** Declined: a cross. */
    DECLINED(Ink.PAST, pen -> pen.line(1.4, 1.4, 8.6, 8.6).line(1.4, 8.6, 8.6, 1.4)),
    /** Without an agreement: an empty square. */
    WITHOUT_AGREEMENT(Ink.ATTENTION, pen -> pen.square(Dash.SOLID)),
    /** Unknown: a dashed square. */
    UNKNOWN(Ink.SECOND, pen -> pen.square(Dash.SHORT)),
    /** A decision in the calendar: a filled square. */
    DECISION(Ink.ACCENT, IconPen::filledSquare),
    /** A term in the calendar: a bar with ends. */
    TERM(
            Ink.ACCENT,
            pen -> pen.line(0.7, 1.2, 0.7, 8.8).line(9.3, 1.2, 9.3, 8.8).bar(0.7, 5, 9.3, 5)),
    /** An account or evaluation in the calendar: an open circle. */
    ACCOUNT(Ink.ACCENT, IconPen::ring),
    /** The leading perspective: a triangle that points to it. */
    LEADING(Ink.ACCENT, pen -> pen.shape(1.4, 0.2, 9.4, 5, 1.4, 9.8));

    private static final double SIZE = 10;

    private final Ink ink;
    private final UnaryOperator<IconPen> shape;

    Icon(Ink ink, UnaryOperator<IconPen> shape) {
        this.ink = ink;
        this.shape = shape;
    }

    /** The colour of this status where a chart draws it. */
    Ink ink() {
        return ink;
    }

    /** The icon in a box of 10 by 10. */
    public Drawing drawing() {
        return new Drawing(10, 10, name(), at(new Point(5, 5), SIZE, Ink.CURRENT));
    }

    /** The marks of this icon in a chart: its centre, its size in points and its colour. */
    List<Mark> at(Point centre, double size, Ink ink) {
        return shape.apply(new IconPen(centre.plus(-size / 2, -size / 2), size / SIZE, ink))
                .marks();
    }
}
