package nl.expliciet.generator.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * From when to when agreements hold: a line each from its decision to the day before which it is revisited. What is late is
 * hatched up to today with a word, what replaces another is joined to it by a step.
 *
 * @param title the text alternative
 * @param period the days shown
 * @param today the day of reference with its words
 * @param late the word at what is late
 * @param rows the agreements from top to bottom, what replaces another directly below it where possible
 */
public record AgreementLines(String title, Calendar.Period period, Calendar.Today today, String late, List<Row> rows)
        implements Chart {
    private static final double WIDTH = 470;
    private static final double IDS = 34;
    private static final double NAMES = 178;
    private static final double RIGHT = 40;
    private static final double LEAST = 12;
    private static final double PAD = 3;
    private static final double HALF = 2.2;
    private static final double FOOT = 14;
    /** Of the rows of one drawing, so that with its months it fits on a page of paper. */
    private static final double TALLEST = 640;

    private static final Type NAME = Type.regular(Type.CHART, Ink.INK);
    private static final Type LATE = Type.bold(Type.CHART, Ink.ATTENTION);

    /** What an agreement is worth now, which gives its line. */
    public enum Force {
        /** In force: a full line. */
        HOLDS,
        /** Proposed or disputed: an open line. */
        OPEN,
        /** Replaced or lapsed: a thin line. */
        PAST
    }

    /**
     * One agreement.
     *
     * @param id its number
     * @param name its title
     * @param force what it is worth
     * @param from the day of its decision
     * @param to the day before which it is revisited, or on which it was replaced; empty when nobody said so
     * @param late whether that day has gone by
     * @param replaces the numbers of what it replaces
     */
    public record Row(
            String id,
            String name,
            Force force,
            LocalDate from,
            Optional<LocalDate> to,
            boolean late,
            List<String> replaces) {

        /** Keeps its own list. */
        public Row {
            replaces = List.copyOf(replaces);
        }

        private TextBlock lines() {
            return TextBlock.wrap(name, NAME, NAMES - IDS - 8, 2);
        }

        private double height() {
            return Math.max(LEAST, lines().height() + 2 * PAD);
        }
    }

    /** Keeps its own list. */
    public AgreementLines {
        rows = List.copyOf(rows);
    }

    /** The rows in parts, each for a drawing that fits on a page. */
    public static List<List<Row>> parts(List<Row> rows) {
        List<List<Row>> parts = new ArrayList<>();
        double height = TALLEST;
        for (Row row : rows) {
            height += row.height();
            if (height > TALLEST) {
                parts.add(new ArrayList<>());
                height = row.height();
            }
            parts.get(parts.size() - 1).add(row);
        }
        return parts;
    }

    @Override
    public Drawing drawing() {
        CalendarScale scale = new CalendarScale(period, NAMES, WIDTH - RIGHT);
        Sketch lines = new Sketch();
        Map<String, Point> ends = new HashMap<>();
        double y = scale.head() + 2;
        for (Row row : rows) {
            double middle = y + row.height() / 2;
            TextBlock id = TextBlock.wrap(row.id(), Type.bold(Type.CHART, Ink.INK), IDS - 3, 1);
            lines.addAll(id.beside(new Point(0, middle), Anchor.START));
            lines.addAll(row.lines().beside(new Point(IDS, middle), Anchor.START));
            steps(lines, row, new Point(scale.x(row.from()), middle), ends);
            line(lines, row, middle, scale);
            ends.put(row.id(), new Point(scale.x(end(row)), middle));
            y += row.height();
        }
        Sketch all = new Sketch();
        scale.draw(all, scale.head(), y);
        todayLine(all, scale, y);
        all.addAll(lines.marks());
        return all.drawing(WIDTH, y + FOOT, title);
    }

    private LocalDate end(Row row) {
        return row.to().orElse(row.force() == Force.PAST ? row.from() : period.to());
    }

    private static void steps(Sketch sketch, Row row, Point start, Map<String, Point> ends) {
        for (String replaced : row.replaces()) {
            Point end = ends.get(replaced);
            if (end != null) {
                Stroke stroke = Stroke.of(Ink.SECOND, 0.8);
                sketch.line(end, new Point(end.x(), start.y()), stroke);
                sketch.line(new Point(end.x(), start.y()), start, stroke);
            }
        }
    }

    private void line(Sketch sketch, Row row, double y, CalendarScale scale) {
        Point from = new Point(scale.x(row.from()), y);
        Point to = new Point(scale.x(end(row)), y);
        switch (row.force()) {
            case PAST -> sketch.line(from, to, Stroke.of(Ink.PAST, 1.2));
            case OPEN -> sketch.add(box(from, to, Paint.hollow(Ink.PROPOSED, 0.9)));
            case HOLDS -> sketch.add(box(from, to, Paint.fill(Ink.ACCENT)));
        }
        if (row.to().isEmpty() && row.force() != Force.PAST) {
            sketch.line(to, to.plus(RIGHT / 3, 0), new Stroke(Ink.SECOND, 1.2, Dash.DOTTED));
        } else {
            sketch.line(to.plus(0, -4), to.plus(0, 4), Stroke.of(Ink.INK, 1));
        }
        if (row.late()) {
            late(sketch, to, new Point(scale.x(today.day()), y));
        }
    }

    private static Rect box(Point from, Point to, Paint paint) {
        return new Rect(from.plus(0, -HALF), Math.max(1, to.x() - from.x()), 2 * HALF, paint);
    }

    /** Slanting lines from the day that has gone by until today, and the word. */
    private void late(Sketch sketch, Point from, Point to) {
        Stroke stroke = Stroke.of(Ink.ATTENTION, 0.9);
        for (double x = from.x() + 2; x + 2 * HALF <= to.x(); x += 3.5) {
            sketch.line(new Point(x, from.y() + HALF), new Point(x + 2 * HALF, from.y() - HALF), stroke);
        }
        sketch.text(to.plus(3, 2.7), late, LATE, Anchor.START);
    }

    private void todayLine(Sketch sketch, CalendarScale scale, double bottom) {
        double x = scale.x(today.day());
        sketch.line(new Point(x, scale.head() + 1), new Point(x, bottom + 10), Stroke.of(Ink.INK, 1));
        boolean right = x + 3 + NAME.width(today.words()) <= WIDTH;
        sketch.text(
                new Point(right ? x + 3 : x - 3, bottom + 9), today.words(), NAME, right ? Anchor.START : Anchor.END);
    }
}
