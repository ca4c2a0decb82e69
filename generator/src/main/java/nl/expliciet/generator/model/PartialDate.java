package nl.expliciet.generator.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as far as a source tells it: a day, a month or a year.
 *
 * @param text ISO 8601 as typed: {@code 2020}, {@code 2020-07} or {@code 2020-07-10}
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record PartialDate(String text, LocalDate first, LocalDate last) implements Comparable<PartialDate> {

    private static final int YEAR = "2023".length();
    private static final int MONTH = "2023-06".length();

    /** Reads ISO 8601; empty for anything else and for days that do not exist. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(parsed(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static PartialDate parsed(String text) {
        if (text.length() == YEAR) {
            return new PartialDate(text, LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
        }
        if (text.length() == MONTH) {
            YearMonth month = YearMonth.parse(text);
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new PartialDate(text, day, day);
    }

    /** A full date. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** True when every day it can be lies before another day. */
    public boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }

    /** True when it is a whole date. */
    public boolean isDay() {
        return first.equals(last);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
