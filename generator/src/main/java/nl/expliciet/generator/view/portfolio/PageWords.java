package nl.expliciet.generator.view.portfolio;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Messages;

/** The words of a page in its language, and dates and amounts as that language writes them. */
record PageWords(Messages messages, Formats formats) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The text for a number of things. */
    String count(String key, int number, Object... more) {
        return messages.count(key, number, more);
    }

    String label(Keyed value) {
        return messages.label(value);
    }

    String unknown() {
        return messages.text("onbekend");
    }

    String day(LocalDate day) {
        return formats.date(day);
    }

    String date(PartialDate date) {
        return formats.date(date);
    }

    /** A day without its year, such as 12 maart. */
    String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "\u00a0" + formats.month(day);
    }

    String euros(BigInteger amount) {
        return formats.euros(amount);
    }

    String euros(long amount) {
        return formats.euros(amount);
    }
}
