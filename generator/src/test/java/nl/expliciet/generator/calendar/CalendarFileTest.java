package nl.expliciet.generator.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** Calendar files are read back by a library that others read calendars with. */
class CalendarFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static CalendarFile.Event event(String summary, String description) {
        return new CalendarFile.Event(
                "a-1", DAY, DAY, DAY, summary, "Besluit", description, "https://a.invalid/#agenda");
    }

    private static String written(CalendarFile.Event... events) {
        return new CalendarFile("Agenda", "", List.of(events)).text();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Calendar calendar, String property) {
        Component event = calendar.getComponents().get(0);
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void isWhatTheStandardAsks() throws Exception {
        ValidationResult result = read(written(event("Besluit", "Waarom"))).validate();
        assertFalse(result.hasErrors(), result.toString());
        assertTrue(result.getEntries().isEmpty(), result.toString());
    }

    @Test
    void soIsACalendarWithoutEvents() throws Exception {
        assertFalse(read(written()).validate().hasErrors());
    }

    @Test
    void givesTextsBackAsTheyWere() throws Exception {
        String text = "a; b, c \\ d\nnieuwe regel: “ë” \uD83D\uDDF3 "
                .concat("lang ".repeat(60))
                .strip();
        Calendar calendar = read(written(event(text, text)));
        assertEquals(text, value(calendar, Property.SUMMARY));
        assertEquals(text, value(calendar, Property.DESCRIPTION));
    }

    @Test
    void leavesOutWhatNoTextCanHold() {
        String text = written(event("a\u0007b\r\nc", ""));
        assertTrue(text.contains("SUMMARY:ab\\nc\r\n"), text);
        assertFalse(text.contains("\r\nDESCRIPTION"), text);
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        String text = written(event("é".repeat(200), "\uD83D\uDDF3".repeat(100)));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String unfolded = text.replace("\r\n ", "");
        assertTrue(unfolded.contains("é".repeat(200)) && unfolded.contains("\uD83D\uDDF3".repeat(100)));
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }

    @Test
    void anEventEndsBeforeTheDayAfterIt() {
        String text = written(event("Besluit", ""));
        assertTrue(text.contains("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n"), text);
        assertTrue(text.contains("DTSTAMP:20240229T000000Z\r\n"), text);
    }

    @Test
    void noEventEndsBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarFile.Event("a", DAY, DAY.minusDays(1), DAY, "Besluit", "", "", ""));
    }
}
