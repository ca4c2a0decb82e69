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
 */
public record Order(
        Path source,
        Optional<Path> theme,
        List<String> only,
        Optional<LocalDate> referenceDate,
        Optional<LocalDate> fallbackDate,
        Wanted wanted) {
    public Order {
        only = List.copyOf(only);
    }
}
