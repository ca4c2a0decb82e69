package nl.expliciet.generator.view.dossier;

import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.compare.ChangeMarks;
import nl.expliciet.generator.compare.DossierChanges;

/**
 * What changed in a dossier since an earlier version that its reader knows.
 *
 * @param version what people call that version; empty when nothing was compared
 * @param changes empty when nothing was compared
 */
public record Since(String version, Optional<DossierChanges> changes, ChangeMarks marks) {
    /** Nothing was compared. */
    public static final Since NOTHING = new Since("", Optional.empty(), ChangeMarks.NONE);

    public Since {
        Objects.requireNonNull(version);
        Objects.requireNonNull(changes);
        Objects.requireNonNull(marks);
    }

    /** True when something changed, or all of it is new. */
    boolean isAnything() {
        return changes.flatMap(DossierChanges::kind).isPresent();
    }

    /** What changed since a version. */
    public static Since of(String version, DossierChanges changes) {
        return new Since(version, Optional.of(changes), ChangeMarks.of(changes));
    }
}
