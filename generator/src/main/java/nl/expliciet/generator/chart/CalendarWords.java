package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * What stands at an event: its date and text on one line or below each other, or only its number.
 *
 * @param date the date or the number
 * @param text its text, whole; empty lines for a number
 * @param stacked whether the text stands below the date, else after it
 */
record CalendarWords(String date, TextBlock text, boolean stacked) {

    private static final Type DATE = Type.bold(Type.CHART, Ink.INK);
    private static final Type TEXT = Type.regular(Type.CHART, Ink.INK);
    private static final double SPACE = 1.6;
    private static final double NARROW = 120;
    private static final double BROAD = 200;
    private static final int MOST_LINES = 4;

    /** The ways to set the whole text of an event: after its date, or in a few lines below it where that is not too long. */
    static Stream<CalendarWords> of(Calendar.Event event) {
        CalendarWords inline = new CalendarWords(event.date(), new TextBlock(List.of(event.text()), TEXT), false);
        Stream<CalendarWords> stacked = DoubleStream.of(NARROW, BROAD)
                .mapToObj(width -> TextBlock.wrap(event.text(), TEXT, width, MOST_LINES))
                .filter(text -> !text.isCut())
                .map(text -> new CalendarWords(event.date(), text, true));
        return Stream.concat(Stream.of(inline), stacked);
    }

    static CalendarWords number(Calendar.Event event) {
        return new CalendarWords(String.valueOf(event.number()), new TextBlock(List.of(""), TEXT), false);
    }

    double width() {
        return stacked ? Math.max(DATE.width(date), text.width()) : indent() + text.width();
    }

    double height() {
        double first = DATE.ascent() + DATE.descent();
        return stacked ? first + text.lines().size() * TEXT.lineHeight() : first;
    }

    /** The words in their box; stacked lines begin or end at the side where the event is. */
    List<Label> labels(Box box, Anchor anchor) {
        Anchor side = stacked ? anchor : Anchor.START;
        Point corner = new Point(side == Anchor.START ? box.left() : box.right(), box.top());
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of(corner.plus(0, DATE.ascent()), date, DATE, side));
        labels.addAll(text.below(stacked ? corner.plus(0, TEXT.lineHeight()) : corner.plus(indent(), 0), side));
        return labels;
    }

    private double indent() {
        return DATE.width(date) + (text.width() > 0 ? SPACE : 0);
    }
}
