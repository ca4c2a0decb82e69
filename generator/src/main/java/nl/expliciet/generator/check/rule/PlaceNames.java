package nl.expliciet.generator.check.rule;

import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.model.CommentRound;

/** Tells which named places the version of a round has. */
@FunctionalInterface
public interface PlaceNames {
    /** Nobody knows. */
    PlaceNames UNKNOWN = round -> Optional.empty();

    /** The names; empty when that version cannot be told. */
    Optional<Set<String>> of(CommentRound round);
}
