package nl.expliciet.generator.model;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * What is measured to see whether the arrangement works: an item of {@code indicatoren}; NSOB 2018, step 4c.
 *
 * @param baseline the value before the work began ({@code nulmeting})
 * @param frequency how often it is measured
 * @param collector a party's id or plain text
 */
public record Indicator(
        Place place,
        String id,
        String name,
        Stated<String> unit,
        Stated<Trend> trend,
        Stated<BigDecimal> baseline,
        Stated<BigDecimal> target,
        Stated<Period> frequency,
        Stated<String> collector,
        List<Measurement> measurements,
        Stated<RichText> explanation,
        List<Citation> sources) {

    /** One measurement. */
    public record Measurement(Stated<PartialDate> date, Stated<BigDecimal> value, List<Citation> sources) {
        public Measurement {
            sources = List.copyOf(sources);
        }
    }

    public Indicator {
        measurements = List.copyOf(measurements);
        sources = List.copyOf(sources);
    }

    /** The measurements with a date and a value, earliest first. */
    public List<Measurement> known() {
        return measurements.stream()
                .filter(one ->
                        one.date().value().isPresent() && one.value().value().isPresent())
                .sorted(Comparator.comparing(one -> one.date().value().orElseThrow()))
                .toList();
    }

    /** The day of the last measurement; empty without one. */
    public Optional<PartialDate> last() {
        return measurements.stream().flatMap(one -> one.date().value().stream()).max(Comparator.naturalOrder());
    }
}
