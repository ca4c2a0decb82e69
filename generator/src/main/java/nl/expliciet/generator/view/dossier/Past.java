package nl.expliciet.generator.view.dossier;

import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.DossierVersion;

/**
 * What is known of earlier versions of a dossier.
 *
 * @param since what changed since the version that a reader knows
 * @param history how it came to be what it is
 * @param now the dossier as it is, for the names of what changed; empty when there is no history
 */
public record Past(Since since, DossierHistory history, Optional<DossierVersion> now) {
    /** Nothing is known. */
    public static final Past NOTHING = of(Since.NOTHING);

    public Past {
        Objects.requireNonNull(since);
        Objects.requireNonNull(history);
        Objects.requireNonNull(now);
    }

    /** Only what changed since a version. */
    public static Past of(Since since) {
        return new Past(since, DossierHistory.NONE, Optional.empty());
    }
}
