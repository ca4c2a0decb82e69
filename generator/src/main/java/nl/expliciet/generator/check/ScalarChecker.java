package nl.expliciet.generator.check;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.PartialDate;

/** Says what is wrong with a single value, if anything. */
final class ScalarChecker {
    private static final Set<String> NO_ID = Set.of("onbekend");

    private ScalarChecker() {}

    static Optional<Finding> problem(String text, Position position, Shape shape, String key) {
        String value = text.strip();
        if (shape instanceof Shape.Choice choice) {
            return choice(value, position, choice, key);
        }
        if (shape instanceof Shape.Whole whole) {
            return range(value, position, key, whole.minimum(), whole.maximum(), isWhole(value, whole));
        }
        if (shape instanceof Shape.Decimal decimal) {
            return range(value, position, key, decimal.minimum(), decimal.maximum(), isDecimal(value, decimal));
        }
        if (shape instanceof Shape.Id id && !isId(value, id.capitals())) {
            return Optional.of(Finding.of(FindingCode.BAD_ID, position, value));
        }
        return timeProblem(value, position, shape, key);
    }

    private static boolean isId(String value, boolean capitals) {
        return value.matches(capitals ? "[A-Za-z0-9-]+" : "[a-z0-9-]+") && !NO_ID.contains(value);
    }

    private static Optional<Finding> choice(String value, Position position, Shape.Choice choice, String key) {
        if (choice.keys().contains(value)) {
            return Optional.empty();
        }
        String allowed = String.join(", ", choice.keys());
        return Optional.of(Finding.of(FindingCode.UNKNOWN_VALUE, position, key, value, allowed)
                .suggesting(Suggestion.nearest(value, choice.keys())));
    }

    private static Optional<Finding> range(
            String value, Position position, String key, Object minimum, Object maximum, boolean fits) {
        return fits
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.OUT_OF_RANGE, position, key, minimum.toString(), maximum.toString(), value));
    }

    /** True for a number as it is always written: with {@code 01} a question could be answered twice. */
    static boolean isWhole(String value, Shape.Whole whole) {
        if (!value.matches("0|-?[1-9]\\d{0,17}")) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= whole.minimum() && number <= whole.maximum();
    }

    private static boolean isDecimal(String value, Shape.Decimal decimal) {
        if (!value.matches("(0|[1-9]\\d{0,8})(\\.\\d{1,9})?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(decimal.minimum()) >= 0 && number.compareTo(decimal.maximum()) <= 0;
    }

    private static Optional<Finding> timeProblem(String value, Position position, Shape shape, String key) {
        if (shape instanceof Shape.Day day && !isDay(value, day.partial())) {
            return Optional.of(Finding.of(FindingCode.BAD_DATE, position, key, value));
        }
        if (shape instanceof Shape.Instant && !isDateTime(value)) {
            return Optional.of(Finding.of(FindingCode.BAD_DATE, position, key, value));
        }
        if (shape instanceof Shape.Interval && !isInterval(value)) {
            return Optional.of(Finding.of(FindingCode.BAD_PERIOD, position, key, value));
        }
        return Optional.empty();
    }

    private static boolean isDay(String value, boolean partial) {
        return PartialDate.parse(value).filter(date -> partial || date.isDay()).isPresent();
    }

    static boolean isDateTime(String value) {
        return parses(OffsetDateTime::parse, value);
    }

    static boolean isInterval(String value) {
        return parses(Period::parse, value)
                && !Period.parse(value).isNegative()
                && !Period.parse(value).isZero();
    }

    private static boolean parses(Consumer<String> parser, String value) {
        try {
            parser.accept(value);
            return true;
        } catch (DateTimeParseException no) {
            return false;
        }
    }
}
