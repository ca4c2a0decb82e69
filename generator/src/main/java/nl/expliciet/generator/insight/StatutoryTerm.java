package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;

/**
 * A day that the law sets.
 *
 * @param last the last day on which it can be done in time
 * @param about the moment that it is counted from; empty for a day that comes every year
 * @param body whose view it is; left out when it concerns all councils that take part
 */
public record StatutoryTerm(StatutoryRule rule, LocalDate last, String about, Stated<Ref> body) {
    /** First one first. */
    static final Comparator<StatutoryTerm> ORDER = Comparator.comparing(StatutoryTerm::last)
            .thenComparing(StatutoryTerm::rule)
            .thenComparing(StatutoryTerm::about);

    /** A day that concerns all councils that take part. */
    StatutoryTerm(StatutoryRule rule, LocalDate last, String about) {
        this(rule, last, about, Stated.absent());
    }

    public StatutoryTerm {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(last);
        Objects.requireNonNull(about);
        Objects.requireNonNull(body);
    }
}
