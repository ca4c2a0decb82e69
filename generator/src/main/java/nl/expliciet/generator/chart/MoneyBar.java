package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polyline;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Who pays, as one bar with a share for every tier; names stand in the shares that are wide enough, the table below has all.
 * Where all pay nothing, the bar is empty.
 *
 * @param title the text alternative
 * @param shares the known amounts
 * @param unknown the word for amounts that are not known, drawn as a dashed end; empty when all are known
 * @param width the width in points
 */
public record MoneyBar(String title, List<Share> shares, String unknown, double width) implements Chart {

    /** The width of its box on page one, 88 mm. */
    public static final double BOX = 249;

    private static final double HEIGHT = 14;
    private static final double GAP = 1.5;
    private static final double STRIPE = 3;
    private static final double UNKNOWN = 0.23;
    private static final double PLUS = 11;

    /**
     * One tier's share.
     *
     * @param label its name
     * @param colour the index of its colour: the same as in the table below
     * @param amount in whole euros, not negative
     */
    public record Share(String label, int colour, long amount) {}

    /** Keeps its own list, without shares of nothing. */
    public MoneyBar {
        shares = shares.stream().filter(share -> share.amount() > 0).toList();
    }

    /** The swatch of a colour for the table below, as large as an icon. */
    public static Drawing swatch(int colour) {
        Sketch sketch = new Sketch();
        sketch.add(new Rect(new Point(0.5, 0.5), 9, 9, new Paint(Ink.money(colour), Stroke.of(Ink.SECOND, 0.7))));
        stripes(sketch, colour, new Point(0.5, 0.5), 9, 9);
        return new Drawing(10, 10, "", sketch.marks());
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        double room = unknown.isEmpty() ? width : shares.isEmpty() ? 0 : width * (1 - UNKNOWN);
        double total = shares.stream().mapToDouble(Share::amount).sum();
        double x = 0;
        for (Share share : shares) {
            double part = room * share.amount() / total;
            share(sketch, share, x, Math.max(0.8, part - GAP));
            x += part;
        }
        if (shares.isEmpty() && unknown.isEmpty()) {
            sketch.add(new Rect(new Point(0.4, 0.4), width - 0.8, HEIGHT - 0.8, Paint.outline(Ink.SECOND, 0.8)));
        } else if (!unknown.isEmpty()) {
            unknown(sketch, x);
        }
        return sketch.drawing(width, HEIGHT, title);
    }

    /**
     * What is not known has no size: behind shares it comes after a plus, and its field stays open at the end, so that nobody
     * takes it for a share of the whole.
     */
    private void unknown(Sketch sketch, double x) {
        Stroke dashed = new Stroke(Ink.SECOND, 0.8, Dash.SHORT);
        Type type = Type.regular(Type.CHART, Ink.SECOND);
        if (shares.isEmpty()) {
            sketch.add(new Rect(new Point(0.4, 0.4), width - 0.8, HEIGHT - 0.8, new Paint(Ink.NONE, dashed)));
            name(sketch, unknown, 0, width, type);
            return;
        }
        sketch.text(new Point(x + PLUS / 2, 9.7), "+", type, Anchor.MIDDLE);
        double left = x + PLUS;
        sketch.add(new Polyline(
                List.of(
                        new Point(width, 0.4),
                        new Point(left, 0.4),
                        new Point(left, HEIGHT - 0.4),
                        new Point(width, HEIGHT - 0.4)),
                dashed));
        name(sketch, unknown, left, width - left, type);
    }

    private static void share(Sketch sketch, Share share, double x, double part) {
        Ink ink = Ink.money(share.colour());
        sketch.add(new Rect(new Point(x, 0), part, HEIGHT, Paint.fill(ink)));
        stripes(sketch, share.colour(), new Point(x, 0), part, HEIGHT);
        if (share.colour() < Ink.MONEY_COLOURS) {
            name(sketch, share.label(), x, part, Type.bold(Type.CHART, isDark(ink) ? Ink.ON_ACCENT : Ink.INK));
        }
    }

    /** After the last colour the first comes again, with stripes. */
    private static void stripes(Sketch sketch, int colour, Point at, double width, double height) {
        if (colour >= Ink.MONEY_COLOURS) {
            Stroke stroke = Stroke.of(isDark(Ink.money(colour)) ? Ink.ON_ACCENT : Ink.SECOND, 0.8);
            for (double x = STRIPE; x < width; x += STRIPE) {
                sketch.line(new Point(at.x() + x, at.y()), new Point(at.x() + x, at.y() + height), stroke);
            }
        }
    }

    private static boolean isDark(Ink ink) {
        return ink == Ink.MONEY_1 || ink == Ink.MONEY_2;
    }

    private static void name(Sketch sketch, String name, double x, double part, Type type) {
        if (type.width(name) + 7 <= part) {
            sketch.text(new Point(x + 3.5, 9.7), name, type, Anchor.START);
        }
    }
}
