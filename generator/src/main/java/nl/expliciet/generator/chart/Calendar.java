package nl.expliciet.generator.chart;

import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * What councils decide and hear, on a line per dossier: a square is a decision, a bar with ends a term, an open circle an
 * account or evaluation. Events outside the period are not drawn.
 *
 * @param title the text alternative
 * @param period the first and last day shown and the names of the months
 * @param today the day of reference with its words
 * @param lanes a line per dossier, or one without a name
 * @param width the width in points
 */
public record Calendar(String title, Period period, Today today, List<Lane> lanes, double width) implements Chart {

    /** The width of the page in points. */
    public static final double WIDE = 470;

    /** More moments than these are not told apart in one drawing, and take long to place: tables say them. */
    public static final int MOST = 200;

    private static final double FOOT = 13;
    private static final double RIGHT = 6;
    /** Higher than this a calendar with all its texts is no longer seen at a glance. */
    private static final double HIGHEST = 300;

    /** The days shown, both included, and the twelve names of months, short. */
    public record Period(LocalDate from, LocalDate to, List<String> months) {

        /** Keeps its own list; the period has at least a day. */
        public Period {
            months = List.copyOf(months);
            if (!from.isBefore(to) || months.size() != 12) {
                throw new IllegalArgumentException("a period runs forward and a year has twelve months");
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The day on which the calendar was made up, and what stands beside its line. */
    public record Today(LocalDate day, String words) {}

    /** The events of one dossier. */
    public record Lane(String label, List<Event> events) {

        /** Keeps its own list. */
        public Lane {
            events = List.copyOf(events);
        }
    }

    /** What an event is, which gives its shape. */
    public enum Kind {
        /** A decision that is asked: a filled square. */
        DECISION,
        /** A term within which something is asked: a bar with ends. */
        TERM,
        /** An account, evaluation or information: an open circle. */
        ACCOUNT
    }

    /**
     * One event.
     *
     * @param kind its shape
     * @param from its day, or the first day of a term
     * @param to the last day of a term, else the same day
     * @param date the date in words
     * @param text what happens
     * @param number its row in the table below, which stands at the event when there is no room for its text
     */
    public record Event(Kind kind, LocalDate from, LocalDate to, String date, String text, int number) {}

    /** Keeps its own list. */
    public Calendar {
        lanes = List.copyOf(lanes);
    }

    @Override
    public Drawing drawing() {
        Sketch rows = new Sketch();
        CalendarScale scale = scale();
        List<CalendarLane> drawn = drawn();
        double top = scale.head();
        double y = top + 2;
        for (int i = 0; i < drawn.size(); i++) {
            double line = y + drawn.get(i).above();
            rows.addAll(name(lanes.get(i)).beside(new Point(0, line), Anchor.START))
                    .addAll(drawn.get(i).marks(line));
            y = line + drawn.get(i).below();
        }
        Sketch all = new Sketch();
        scale.draw(all, top, y);
        today(all, scale, y);
        all.addAll(rows.marks());
        return all.drawing(width, y + FOOT, title);
    }

    /** Whether numbers stand at some events, so that the table below has to show them. */
    public boolean numbered() {
        return drawn().stream().anyMatch(CalendarLane::numbered);
    }

    private CalendarScale scale() {
        return new CalendarScale(period, nameWidth(), width - RIGHT);
    }

    private List<CalendarLane> drawn() {
        List<CalendarLane> inWords = drawn(true);
        double height = inWords.stream()
                .mapToDouble(lane -> lane.above() + lane.below())
                .sum();
        return height <= HIGHEST ? inWords : drawn(false);
    }

    private List<CalendarLane> drawn(boolean inWords) {
        return lanes.stream()
                .map(lane -> new CalendarLane(lane, scale(), width, name(lane).height(), inWords))
                .toList();
    }

    private TextBlock name(Lane lane) {
        return TextBlock.wrap(lane.label(), Type.regular(Type.CHART, Ink.INK), Math.max(0, nameWidth() - 8), 4);
    }

    private void today(Sketch sketch, CalendarScale scale, double bottom) {
        if (period.contains(today.day())) {
            double x = scale.x(today.day());
            sketch.line(new Point(x, scale.head() + 1), new Point(x, bottom + 10), Stroke.of(Ink.INK, 1));
            Type type = Type.regular(Type.CHART, Ink.INK);
            boolean right = x + 3 + type.width(today.words()) <= width;
            sketch.text(
                    new Point(right ? x + 3 : x - 3, bottom + 9),
                    today.words(),
                    type,
                    right ? Anchor.START : Anchor.END);
        }
    }

    private double nameWidth() {
        Type type = Type.regular(Type.CHART, Ink.INK);
        double widest = lanes.stream()
                .mapToDouble(lane -> type.width(lane.label()))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.min(widest + 10, width * 0.22);
    }
}
