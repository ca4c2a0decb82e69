package nl.expliciet.generator.chart.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects marks while a chart is composed and becomes a {@link Drawing} when all are there. */
public final class Sketch {

    private final List<Mark> marks = new ArrayList<>();

    /** Adds one mark on top of the others. */
    public Sketch add(Mark mark) {
        marks.add(mark);
        return this;
    }

    /** Adds marks on top of the others. */
    public Sketch addAll(Collection<? extends Mark> more) {
        marks.addAll(more);
        return this;
    }

    /** Adds a straight line. */
    public Sketch line(Point from, Point to, Stroke stroke) {
        return add(new Line(from, to, stroke));
    }

    /** Adds a level text. */
    public Sketch text(Point at, String text, Type type, Anchor anchor) {
        return text.isEmpty() ? this : add(Label.of(at, text, type, anchor));
    }

    /** The marks so far. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The lowest point of all marks so far. */
    public double bottom() {
        return marks.stream().mapToDouble(mark -> mark.bounds().bottom()).max().orElse(0);
    }

    /** The finished chart. */
    public Drawing drawing(double width, double height, String title) {
        return new Drawing(width, height, title, marks);
    }
}
