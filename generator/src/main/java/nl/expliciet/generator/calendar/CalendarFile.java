package nl.expliciet.generator.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * A calendar to subscribe to or to take over: RFC 5545, with the name and description of RFC 7986.
 *
 * @param description what is in it; empty for nothing
 */
public record CalendarFile(String name, String description, List<Event> events) {
    private static final String LINE_BREAK = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** Of years of four digits, which is what a calendar can write. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public CalendarFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        events = List.copyOf(events);
    }

    /**
     * What happens on whole days; it makes nobody busy.
     *
     * @param uid the same in every file and every later version: by it programs know the event again
     * @param first its first day
     * @param last its last day
     * @param stamp the day that what is said of it dates from
     * @param description more than the summary says; empty for nothing
     * @param address where more stands; empty for nowhere
     */
    public record Event(
            String uid,
            LocalDate first,
            LocalDate last,
            LocalDate stamp,
            String summary,
            String category,
            String description,
            String address) {
        public Event {
            Objects.requireNonNull(uid);
            Objects.requireNonNull(summary);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("an event ends on or after its first day");
            }
        }
    }

    /** The text of the file. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN", "VCALENDAR");
        line(out, "VERSION", "2.0");
        line(out, "PRODID", "-//Expliciet//Expliciet//NL");
        text(out, "NAME", name);
        text(out, "X-WR-CALNAME", name);
        text(out, "DESCRIPTION", description);
        events.forEach(event -> event(out, event));
        if (events.isEmpty()) {
            timeZone(out);
        }
        line(out, "END", "VCALENDAR");
        return out.toString();
    }

    /** A calendar has something in it, says the standard: without events that is the zone of its times. */
    private static void timeZone(StringBuilder out) {
        line(out, "BEGIN", "VTIMEZONE");
        line(out, "TZID", "Etc/UTC");
        line(out, "BEGIN", "STANDARD");
        line(out, "DTSTART", "19700101T000000");
        line(out, "TZOFFSETFROM", "+0000");
        line(out, "TZOFFSETTO", "+0000");
        line(out, "END", "STANDARD");
        line(out, "END", "VTIMEZONE");
    }

    /** The day on which an event ends is the first one that it no longer takes; one without an end takes one day. */
    private static void event(StringBuilder out, Event event) {
        line(out, "BEGIN", "VEVENT");
        line(out, "UID", event.uid());
        line(out, "DTSTAMP", DAY.format(event.stamp()) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE", DAY.format(event.first()));
        LocalDate end = event.last().isBefore(LAST_DAY) ? event.last().plusDays(1) : LAST_DAY;
        if (end.isAfter(event.first())) {
            line(out, "DTEND;VALUE=DATE", DAY.format(end));
        }
        text(out, "SUMMARY", event.summary());
        text(out, "CATEGORIES", event.category());
        text(out, "DESCRIPTION", event.description());
        if (!event.address().isEmpty()) {
            line(out, "URL", event.address());
        }
        line(out, "TRANSP", "TRANSPARENT");
        line(out, "END", "VEVENT");
    }

    private static void text(StringBuilder out, String property, String text) {
        if (!text.isEmpty()) {
            line(out, property, escaped(text));
        }
    }

    /** Signs that mean something in a text get a backslash; control characters have no place in one. */
    private static String escaped(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("([\\\\;,])", "\\\\$1")
                .replace("\n", "\\n");
    }

    /** A line of more than 75 bytes goes on behind a space on the next one; no character is cut in two. */
    private static void line(StringBuilder out, String property, String value) {
        int length = 0;
        for (int c : (property + ":" + value).codePoints().toArray()) {
            String character = Character.toString(c);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                out.append(LINE_BREAK).append(' ');
                length = 1;
            }
            out.append(character);
            length += bytes;
        }
        out.append(LINE_BREAK);
    }
}
