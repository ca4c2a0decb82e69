package nl.expliciet.generator.across;

import java.util.List;
import java.util.function.Predicate;

/**
 * What counts, with fictional examples apart: they never stand among real arrangements. Where everything is fictional, the
 * examples are what counts.
 *
 * @param examples empty when they are what counts
 */
public record Counted<T>(List<T> all, List<T> examples) {
    public Counted {
        all = List.copyOf(all);
        examples = List.copyOf(examples);
    }

    /** Dossiers, with the fictional ones apart. */
    public static Counted<Contribution> of(List<Contribution> dossiers) {
        return of(dossiers, Contribution::isFictional);
    }

    /** Bodies, with those apart that take part in fictional arrangements only. */
    public static Counted<BodyPortfolio> ofBodies(List<BodyPortfolio> bodies) {
        return of(bodies, BodyPortfolio::isFictional);
    }

    static <T> Counted<T> of(List<T> things, Predicate<T> fictional) {
        List<T> real = things.stream().filter(fictional.negate()).toList();
        return real.isEmpty()
                ? new Counted<>(things, List.of())
                : new Counted<>(real, things.stream().filter(fictional).toList());
    }
}
