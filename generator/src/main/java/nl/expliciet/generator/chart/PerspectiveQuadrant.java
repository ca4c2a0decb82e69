package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * The four governance perspectives by what counts (values below, results above) and from where one looks (inside-out left,
 * outside-in right), with the leading ones marked and how many of their questions are answered.
 *
 * @param title the text alternative
 * @param ends the words at the ends of both axes
 * @param leading the word that marks a leading perspective
 * @param fields the four perspectives in the order of the source: bottom left, top left, top right, bottom right
 */
public record PerspectiveQuadrant(String title, Ends ends, String leading, List<Field> fields) implements Chart {

    private static final double CELL_WIDTH = 98;
    private static final double CELL_HEIGHT = 60;
    private static final double GAP = 5;
    private static final double MARGIN = 13;
    private static final double PAD = 6;
    private static final Type AXIS = Type.regular(Type.CHART, Ink.SECOND);

    /** The words at the ends of the axes. */
    public record Ends(String left, String right, String top, String bottom) {}

    /**
     * One perspective.
     *
     * @param label its name
     * @param leads whether it is a leading one
     * @param answered the number of questions answered
     * @param total the number of questions that apply; 0 draws no bar
     * @param summary the same in words
     */
    public record Field(String label, boolean leads, int answered, int total, String summary) {}

    /** Keeps its own list; there are four perspectives. */
    public PerspectiveQuadrant {
        fields = List.copyOf(fields);
        if (fields.size() != 4) {
            throw new IllegalArgumentException("there are four perspectives, not " + fields.size());
        }
    }

    @Override
    public Drawing drawing() {
        double width = 2 * MARGIN + 2 * CELL_WIDTH + GAP;
        double height = 2 * MARGIN + 2 * CELL_HEIGHT + GAP;
        Sketch sketch = new Sketch();
        Point middle = new Point(width / 2, height / 2);
        axes(sketch, width, height, middle);
        double[][] corners = {{-1, 1}, {-1, -1}, {1, -1}, {1, 1}};
        for (int i = 0; i < corners.length; i++) {
            double x = corners[i][0] < 0 ? MARGIN : middle.x() + GAP / 2;
            double y = corners[i][1] < 0 ? MARGIN : middle.y() + GAP / 2;
            field(sketch, fields.get(i), new Point(x, y));
        }
        return sketch.drawing(width, height, title);
    }

    private void axes(Sketch sketch, double width, double height, Point middle) {
        sketch.text(new Point(middle.x(), 8), ends.top(), AXIS, Anchor.MIDDLE);
        sketch.text(new Point(middle.x(), height - 4), ends.bottom(), AXIS, Anchor.MIDDLE);
        sketch.add(Label.upwards(new Point(8, middle.y()), ends.left(), AXIS, Anchor.MIDDLE));
        sketch.add(Label.upwards(new Point(width - 4, middle.y()), ends.right(), AXIS, Anchor.MIDDLE));
        sketch.line(new Point(middle.x(), MARGIN), new Point(middle.x(), height - MARGIN), Stroke.of(Ink.SECOND, 0.75));
        sketch.line(new Point(MARGIN, middle.y()), new Point(width - MARGIN, middle.y()), Stroke.of(Ink.SECOND, 0.75));
    }

    private void field(Sketch sketch, Field field, Point corner) {
        Paint frame = field.leads() ? Paint.hollow(Ink.ACCENT, 2) : Paint.hollow(Ink.RULE, 0.75);
        sketch.add(new Rect(corner.plus(1, 1), CELL_WIDTH - 2, CELL_HEIGHT - 2, frame));
        Point text = corner.plus(PAD, PAD);
        Type type = field.leads() ? Type.bold(9, Ink.ACCENT) : Type.regular(9, Ink.INK);
        TextBlock name = TextBlock.wrap(field.label(), type, CELL_WIDTH - 2 * PAD, 2);
        sketch.addAll(name.below(text, Anchor.START));
        if (field.leads()) {
            Point mark = text.plus(3.5, name.height() + 6.5);
            sketch.addAll(Icon.LEADING.at(mark, 7, Ink.ACCENT));
            sketch.text(mark.plus(6, 2.7), leading, Type.bold(Type.CHART, Ink.ACCENT), Anchor.START);
        }
        coverage(sketch, field, corner.plus(PAD, CELL_HEIGHT - PAD));
    }

    private static void coverage(Sketch sketch, Field field, Point foot) {
        double room = CELL_WIDTH - 2 * PAD;
        sketch.addAll(TextBlock.wrap(field.summary(), Type.regular(Type.CHART, Ink.SECOND), room, 1)
                .above(foot.plus(0, field.total() > 0 ? -6 : 0), Anchor.START));
        if (field.total() > 0) {
            double part = room * Math.min(field.answered(), field.total()) / field.total();
            if (part > 0) {
                sketch.add(new Rect(foot.plus(0, -4), part, 4, Paint.fill(Ink.ACCENT)));
            }
            sketch.add(new Rect(foot.plus(0, -4), room, 4, Paint.outline(Ink.ACCENT, 0.6)));
        }
    }
}
