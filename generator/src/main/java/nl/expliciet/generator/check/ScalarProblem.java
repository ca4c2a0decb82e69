package nl.expliciet.generator.check;

import java.math.BigDecimal;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.read.Limits;

/** Says of a single value that does not fit its shape what is wrong with it. */
final class ScalarProblem {
    private ScalarProblem() {}

    /**
     * The finding, without its address.
     *
     * @param key what the value goes by
     */
    static Finding of(String value, Position position, Scalar<?> shape, String key) {
        if (shape instanceof Scalar.Choice<?> choice) {
            return Finding.of(FindingCode.UNKNOWN_VALUE, position, key, value, String.join(", ", choice.keys()))
                    .suggesting(Suggestion.nearest(value, choice.keys()));
        }
        if (shape instanceof Scalar.Whole<?> whole) {
            return range(value, position, key, whole.minimum(), whole.maximum());
        }
        if (shape instanceof Scalar.Decimal decimal) {
            return range(value, position, key, decimal.minimum(), decimal.maximum());
        }
        if (shape instanceof Scalar.Words) {
            return Finding.of(FindingCode.LIMIT, position, Term.LINE, Argument.typed(Limits.LINE));
        }
        if (shape instanceof Scalar.Id) {
            return Finding.of(FindingCode.BAD_ID, position, value);
        }
        if (shape instanceof Scalar.Instant) {
            return Finding.of(FindingCode.BAD_TIME, position, key, value);
        }
        boolean period = shape instanceof Scalar.Interval;
        return Finding.of(period ? FindingCode.BAD_PERIOD : FindingCode.BAD_DATE, position, key, value);
    }

    private static Finding range(String value, Position position, String key, Object minimum, Object maximum) {
        return Finding.of(FindingCode.OUT_OF_RANGE, position, key, minimum.toString(), maximum.toString(), value)
                .suggesting(number(value.replaceFirst("^€ ?", ""), minimum instanceof BigDecimal));
    }

    /** The number as the format writes it: without points between thousands, with a point before decimals; empty for no number. */
    private static String number(String typed, boolean decimals) {
        if (typed.matches("\\d{1,3}([. ]\\d{3})+(,-)?")) {
            return typed.replaceAll("[. ]|,-", "");
        }
        if (typed.matches("\\d{1,6}([.,]\\d{1,6})? (miljoen|mln\\.?)")) {
            String millions = typed.replaceFirst(" .*", "").replace(',', '.');
            return new BigDecimal(millions).movePointRight(6).toBigInteger().toString();
        }
        return decimals && typed.matches("\\d+,\\d+") ? typed.replace(',', '.') : "";
    }
}
