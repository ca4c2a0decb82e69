package nl.expliciet.generator.check.rule;

import java.util.Optional;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.PartialDate;

/** Years lie within reach of people who make and keep agreements; 2202 is more likely 2022. */
final class YearRule implements Rule {
    private static final int FIRST = 1800;
    private static final int AHEAD = 100;

    @Override
    public void check(Subject subject) {
        int last = subject.surroundings().day().getYear() + AHEAD;
        subject.read()
                .value()
                .all()
                .filter(value ->
                        year(value).filter(year -> year < FIRST || year > last).isPresent())
                .map(value -> (Value.Leaf<?>) value)
                .forEach(leaf -> subject.add(FindingCode.UNLIKELY_YEAR, leaf.place(), leaf.typed()));
    }

    private static Optional<Integer> year(Value value) {
        return value instanceof Value.Leaf<?> leaf && leaf.said() instanceof PartialDate date
                ? Optional.of(date.first().getYear())
                : Value.said(value, Shapes.YEAR);
    }
}
