package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Stroke;

/** One line of a {@link Calendar}: its events and their texts or numbers above and below. */
final class CalendarLane {

    private static final double SQUARE = 6.6;
    private static final double CIRCLE = 3.5;
    private static final double AROUND = 6;
    private static final double TERM_STEP = 5;
    private static final double END = 3.4;
    private static final double LEAST = 9;

    private final CalendarScale scale;
    private final List<Calendar.Event> events;
    private final double least;
    private final boolean numbered;
    private final List<CalendarText> texts;

    /** A line whose name takes the given height; its events have their texts where these fit and are wanted, else numbers. */
    CalendarLane(Calendar.Lane lane, CalendarScale scale, double width, double name, boolean inWords) {
        this.least = Math.max(LEAST, name / 2 + 2);
        this.scale = scale;
        this.events = lane.events().stream()
                .filter(event -> !event.to().isBefore(scale.period().from())
                        && !event.from().isAfter(scale.period().to()))
                .sorted(Comparator.comparing(Calendar.Event::from))
                .toList();
        CalendarTexts places = new CalendarTexts(scale, width);
        Optional<List<CalendarText>> words = inWords ? places.words(events) : Optional.empty();
        this.numbered = words.isEmpty();
        this.texts = words.orElseGet(() -> places.numbers(events));
    }

    /** Whether numbers stand at the events. */
    boolean numbered() {
        return numbered;
    }

    /** The room above the line. */
    double above() {
        return Math.max(
                least,
                -texts.stream().mapToDouble(text -> text.box().top()).min().orElse(0) + 3);
    }

    /** The room below the line. */
    double below() {
        return Math.max(
                least,
                texts.stream().mapToDouble(text -> text.box().bottom()).max().orElse(0) + 3);
    }

    List<Mark> marks(double line) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Line(new Point(scale.left(), line), new Point(scale.right(), line), Stroke.of(Ink.RULE, 1)));
        texts.forEach(text -> marks.add(text.ground(line)));
        texts.forEach(text -> marks.addAll(text.pole(line)));
        terms(marks, line);
        accounts(marks, line);
        events.stream()
                .filter(event -> event.kind() == Calendar.Kind.DECISION)
                .forEach(event -> marks.add(new Rect(
                        new Point(scale.x(event.from()) - SQUARE / 2, line - SQUARE / 2),
                        SQUARE,
                        SQUARE,
                        Paint.fill(Ink.ACCENT))));
        texts.forEach(text -> marks.addAll(text.labels(line)));
        return marks;
    }

    /** Terms that overlap lie side by side around the line. */
    private void terms(List<Mark> marks, double line) {
        List<Double> ends = new ArrayList<>();
        for (Calendar.Event event : events) {
            if (event.kind() == Calendar.Kind.TERM) {
                double from = scale.x(event.from());
                double to = scale.x(event.to());
                double y = line + slot(ends, from, to) * TERM_STEP;
                marks.add(new Line(new Point(from, y), new Point(to, y), Stroke.of(Ink.ACCENT, 2.2)));
                marks.add(new Line(new Point(from, y - END), new Point(from, y + END), Stroke.of(Ink.ACCENT, 1.1)));
                marks.add(new Line(new Point(to, y - END), new Point(to, y + END), Stroke.of(Ink.ACCENT, 1.1)));
            }
        }
    }

    /** At most two side by side: more would run into the texts; their ends still tell them apart. */
    private static int slot(List<Double> ends, double from, double to) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) < from) {
                ends.set(i, to);
                return i;
            }
        }
        ends.add(to);
        return Math.min(1, ends.size() - 1);
    }

    /** An account on the day of a decision is drawn around its square. */
    private void accounts(List<Mark> marks, double line) {
        for (Calendar.Event event : events) {
            if (event.kind() == Calendar.Kind.ACCOUNT) {
                double x = scale.x(event.from());
                boolean shared = events.stream()
                        .anyMatch(other ->
                                other.kind() == Calendar.Kind.DECISION && Math.abs(scale.x(other.from()) - x) < CIRCLE);
                marks.add(new Circle(new Point(x, line), shared ? AROUND : CIRCLE, Paint.hollow(Ink.ACCENT, 1.2)));
            }
        }
    }
}
