package nl.expliciet.generator.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.compare.HistoryDetail;

/**
 * Of what a site is made, and what of it.
 *
 * @param source folder with the dossiers
 * @param theme folder laid over the built-in templates
 * @param only ids of the dossiers to take; empty takes all
 * @param referenceDate the day that decides what is overdue, above what the dossiers say
 * @param fallbackDate the day to take when neither dossiers nor git tell one
 * @param from the revision to mark changes from; empty marks nothing
 * @param history how much of their history dossiers tell
 */
public record Order(
        Path source,
        Optional<Path> theme,
        List<String> only,
        Optional<LocalDate> referenceDate,
        Optional<LocalDate> fallbackDate,
        Wanted wanted,
        Optional<String> from,
        HistoryDetail history) {
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
        this(source, theme, only, referenceDate, fallbackDate, wanted, Optional.empty(), HistoryDetail.NONE);
    }

    /** The same without marks of changes and without histories. */
    public Order unmarked() {
        return new Order(
                source, theme, only, referenceDate, fallbackDate, wanted, Optional.empty(), HistoryDetail.NONE);
    }

    /** The same with marks of what changed since a revision. */
    Order since(String revision) {
        return from(Optional.of(revision));
    }

    private Order from(Optional<String> revision) {
        return new Order(source, theme, only, referenceDate, fallbackDate, wanted, revision, history);
    }
}
