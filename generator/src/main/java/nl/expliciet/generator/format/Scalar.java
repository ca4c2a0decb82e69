package nl.expliciet.generator.format;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.Limits;

/**
 * A shape of one text. To check it is to parse it.
 *
 * @param <T> what the text says
 */
public sealed interface Scalar<T> extends Shape<T> {

    /** What a text without spaces around it says; empty when it does not fit. */
    Optional<T> parse(String text);

    @Override
    default Optional<T> made(Value value) {
        return Value.said(value, this);
    }

    /** One line of plain text, shown as typed: names and titles. */
    record Words() implements Scalar<String> {
        @Override
        public Optional<String> parse(String text) {
            return Optional.of(text).filter(line -> line.length() <= Limits.LINE);
        }
    }

    /** One of a list of keys. */
    record Choice<E extends Enum<E> & Keyed>(Class<E> type, boolean mayBeUnknown) implements Scalar<E> {
        /** The keys of a model type; {@code onbekend} is fine. */
        public static <E extends Enum<E> & Keyed> Choice<E> of(Class<E> type) {
            return new Choice<>(type, true);
        }

        /** The keys of a model type that the writer of a dossier always knows. */
        public static <E extends Enum<E> & Keyed> Choice<E> known(Class<E> type) {
            return new Choice<>(type, false);
        }

        /** What can be typed. */
        public List<String> keys() {
            return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
        }

        @Override
        public Optional<E> parse(String text) {
            return Keyed.find(type, text);
        }
    }

    /** A whole number in a range, as it is always written: with {@code 01} a question could be answered twice. */
    record Whole<N extends Number>(long minimum, long maximum, LongFunction<N> made) implements Scalar<N> {
        /** Numbers that fit an int. */
        public static Whole<Integer> of(int minimum, int maximum) {
            return new Whole<>(minimum, maximum, Math::toIntExact);
        }

        @Override
        public Optional<N> parse(String text) {
            return Optional.of(text)
                    .filter(typed -> typed.matches("0|-?[1-9]\\d{0,17}"))
                    .map(Long::parseLong)
                    .filter(number -> number >= minimum && number <= maximum)
                    .map(made::apply);
        }
    }

    /** A number with a decimal point in a range. */
    record Decimal(BigDecimal minimum, BigDecimal maximum) implements Scalar<BigDecimal> {
        @Override
        public Optional<BigDecimal> parse(String text) {
            return Optional.of(text)
                    .filter(typed -> typed.matches("-?(0|[1-9]\\d{0,8})(\\.\\d{1,9})?"))
                    .map(BigDecimal::new)
                    .filter(number -> number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0);
        }
    }

    /** A date in ISO 8601; a year, or a year and month, only when partial. */
    record Day(boolean partial) implements Scalar<PartialDate> {
        @Override
        public Optional<PartialDate> parse(String text) {
            return PartialDate.parse(text).filter(date -> partial || date.isDay());
        }
    }

    /** A date and time with offset in ISO 8601. */
    record Instant() implements Scalar<OffsetDateTime> {
        @Override
        public Optional<OffsetDateTime> parse(String text) {
            return parsed(OffsetDateTime::parse, text);
        }
    }

    /** A period in ISO 8601, such as {@code P1Y}, of a century at most: no date falls off the calendar by it. */
    record Interval() implements Scalar<Period> {
        private static final int MONTHS = 1_200;
        private static final int DAYS = 36_525;

        @Override
        public Optional<Period> parse(String text) {
            return parsed(Period::parse, text)
                    .filter(period -> !period.isNegative() && !period.isZero())
                    .filter(period -> period.toTotalMonths() <= MONTHS && period.getDays() <= DAYS);
        }
    }

    /** An id: letters, digits and hyphens; {@code onbekend} is none, nor is what Windows cannot have as a file. */
    record Id(boolean capitals) implements Scalar<String> {
        /** With what is written behind it, the name of a file stays shorter than the 255 bytes that file systems allow. */
        public static final int LONGEST = 100;

        @Override
        public boolean mayBeUnknown() {
            return false;
        }

        @Override
        public Optional<String> parse(String text) {
            return Optional.of(text)
                    .filter(id -> id.matches(capitals ? "[A-Za-z0-9-]+" : "[a-z0-9-]+"))
                    .filter(id -> id.length() <= LONGEST && !id.equals(Ref.UNKNOWN))
                    .filter(FileName::isPortable);
        }
    }

    /** The id of something else; one that nobody knows is a reference too. */
    record Reference(Target target) implements Scalar<Ref> {
        @Override
        public Optional<Ref> parse(String text) {
            return Optional.of(new Ref(text));
        }

        @Override
        public Optional<Ref> made(Value value) {
            return value.isUnknown() ? Optional.of(new Ref(Ref.UNKNOWN)) : Value.said(value, this);
        }
    }

    /** What a reference can point at. */
    enum Target {
        PARTY,
        BODY,
        AGREEMENT,
        SOURCE,
        DOSSIER,
        PHASE
    }

    private static <T> Optional<T> parsed(Function<String, T> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }
}
