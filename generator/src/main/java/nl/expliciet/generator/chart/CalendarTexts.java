package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;

/**
 * Gives the texts of one line their places, each at its event or a short pole away from it. A text begins at its event where
 * there is room to the right, else it ends there. The latest that read to the right go first, then from the earliest the
 * others: so each can fly like a flag from its pole over those already placed. When one finds no place near its event, all
 * of the line become numbers.
 */
final class CalendarTexts {

    private static final double AWAY = 6.2;
    private static final double STEP = 9.2;
    private static final double REACH = 52;
    private static final double AIR = 2;
    private static final double WIDEST_LEFT = 150;

    private final CalendarScale scale;
    private final double sheet;
    private final List<CalendarText> placed = new ArrayList<>();

    CalendarTexts(CalendarScale scale, double sheet) {
        this.scale = scale;
        this.sheet = sheet;
    }

    /** The texts of the events, which come sorted by date; empty when they do not all fit. */
    Optional<List<CalendarText>> words(List<Calendar.Event> events) {
        List<Calendar.Event> inOrder = new ArrayList<>();
        List<Calendar.Event> toLeft = new ArrayList<>();
        for (Calendar.Event event : events) {
            boolean right = CalendarWords.of(event).anyMatch(form -> scale.x(event.from()) + form.width() <= sheet);
            if (right) {
                inOrder.add(0, event);
            } else {
                toLeft.add(event);
            }
        }
        inOrder.addAll(toLeft);
        boolean fit = inOrder.stream()
                .allMatch(event -> put(nearby(event).filter(this::free).findFirst()));
        return fit ? Optional.of(List.copyOf(placed)) : Optional.empty();
    }

    /** The numbers of the events above and below each other as close to the line as they can. */
    List<CalendarText> numbers(List<Calendar.Event> events) {
        placed.clear();
        for (Calendar.Event event : events) {
            put(Stream.iterate(0, level -> level + 1)
                    .flatMap(level -> Stream.of(number(event, level, -1), number(event, level, 1)))
                    .filter(this::boxFree)
                    .findFirst());
        }
        return List.copyOf(placed);
    }

    private boolean put(Optional<CalendarText> text) {
        text.ifPresent(placed::add);
        return text.isPresent();
    }

    /** The places for a text, the nearest first. */
    private Stream<CalendarText> nearby(Calendar.Event event) {
        return IntStream.iterate(0, level -> AWAY + level * STEP < REACH, level -> level + 1)
                .boxed()
                .flatMap(level -> Stream.of(true, false)
                        .flatMap(toRight -> CalendarWords.of(event)
                                .filter(form -> toRight || form.width() <= WIDEST_LEFT)
                                .flatMap(form -> Stream.of(
                                        flag(event, form, toRight, level, -1), flag(event, form, toRight, level, 1)))))
                .filter(text ->
                        text.box().left() >= scale.left() - 4 && text.box().right() <= sheet)
                .filter(text -> Math.max(-text.box().top(), text.box().bottom()) <= REACH);
    }

    /** The text at a level above (-1) or below (1) the line; at the first level it needs no pole. */
    private CalendarText flag(Calendar.Event event, CalendarWords words, boolean toRight, int level, int side) {
        double x = scale.x(toRight ? event.from() : event.to());
        double indent = level == 0 ? -3.3 : 2;
        Box box = box(words, toRight ? x + indent : x - indent - words.width(), level, side);
        return new CalendarText(words, x, box, toRight ? Anchor.START : Anchor.END, level > 0);
    }

    private CalendarText number(Calendar.Event event, int level, int side) {
        CalendarWords words = CalendarWords.number(event);
        double x = scale.x(event.from());
        double left = Math.max(1, Math.min(x - words.width() / 2, sheet - words.width() - 1));
        Box box = box(words, left, level, side);
        return new CalendarText(words, x, box, Anchor.START, false);
    }

    private static Box box(CalendarWords words, double left, int level, int side) {
        double near = AWAY + level * STEP;
        double top = side < 0 ? -near - words.height() : near;
        return new Box(left, top, left + words.width(), top + words.height());
    }

    private boolean free(CalendarText text) {
        return boxFree(text)
                && placed.stream()
                        .noneMatch(
                                other -> text.poleBox().intersects(other.box().grow(1)));
    }

    private boolean boxFree(CalendarText text) {
        Box airy = new Box(
                text.box().left() - AIR,
                text.box().top(),
                text.box().right() + AIR,
                text.box().bottom());
        return placed.stream().noneMatch(other -> airy.intersects(other.box()) || airy.intersects(other.poleBox()));
    }
}
