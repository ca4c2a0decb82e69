package nl.expliciet.generator.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an arrangement is looked at again: {@code herijking: { laatste: 2022-06-01, interval: P1Y }}.
 *
 * @param last the last time
 * @param interval ISO 8601 period between two times
 */
public record Recalibration(Stated<PartialDate> last, Stated<java.time.Period> interval) {

    /** The day by which the next one must have happened, if both parts are known. */
    public Optional<LocalDate> next() {
        return last.value().flatMap(from -> interval.value().map(from.last()::plus));
    }
}
