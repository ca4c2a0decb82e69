package nl.expliciet.generator.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of what a site is made, and what of it.
 *
 * @param source folder with the dossiers
 * @param theme folder laid over the built-in templates
 * @param only ids of the dossiers to take; empty takes all
 * @param referenceDate the day that decides what is overdue, above what the dossiers say
 * @param fallbackDate the day to take when neither dossiers nor git tell one
 * @param from the revision to mark changes from; empty marks nothing
 */
public record Order(
        Path source,
        Optional<Path> theme,
        List<String> only,
        Optional<LocalDate> referenceDate,
        Optional<LocalDate> fallbackDate,
        Wanted wanted,
        Optional<String> from) {
    public Order {
        only = List.copyOf(only);
    }

    /** An order without marks of changes. */
    public Order(
            Path source,
            Optional<Path> theme,
            List<String> only,
            Optional<LocalDate> referenceDate,
            Optional<LocalDate> fallbackDate,
            Wanted wanted) {
        this(source, theme, only, referenceDate, fallbackDate, wanted, Optional.empty());
    }

    /** The same without marks of changes. */
    public Order unmarked() {
        return from(Optional.empty());
    }

    /** The same with marks of what changed since a revision. */
    Order since(String revision) {
        return from(Optional.of(revision));
    }

    private Order from(Optional<String> revision) {
        return new Order(source, theme, only, referenceDate, fallbackDate, wanted, revision);
    }
}
