package nl.expliciet.generator.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.model.Dossier;

/**
 * What happened to a dossier between two versions.
 *
 * @param was the earlier version; empty for a new dossier
 * @param now the later version; empty for one that is gone
 * @param changes none when the whole dossier is new or gone, or nothing changed
 */
public record DossierChanges(Optional<DossierVersion> was, Optional<DossierVersion> now, List<Change> changes) {
    public DossierChanges {
        Objects.requireNonNull(was);
        Objects.requireNonNull(now);
        changes = List.copyOf(changes);
    }

    /** Two versions of a dossier, compared. */
    public static DossierChanges between(DossierVersion was, DossierVersion now) {
        return new DossierChanges(Optional.of(was), Optional.of(now), Comparison.between(was.value(), now.value()));
    }

    /** A new dossier. */
    public static DossierChanges added(DossierVersion now) {
        return new DossierChanges(Optional.empty(), Optional.of(now), List.of());
    }

    /** A dossier that is gone. */
    public static DossierChanges removed(DossierVersion was) {
        return new DossierChanges(Optional.of(was), Optional.empty(), List.of());
    }

    /** The dossier as it is, or as it last was. */
    public Dossier dossier() {
        return now.or(() -> was).orElseThrow().dossier();
    }

    public String id() {
        return dossier().id();
    }

    public String title() {
        return dossier().identity().title();
    }

    /** The name it had before; empty when that is the same. */
    public Optional<String> earlierId() {
        return was.map(version -> version.dossier().id()).filter(id -> !id.equals(id()));
    }

    /** What became of the dossier as a whole; empty when nothing differs. */
    public Optional<Change.Kind> kind() {
        if (was.isEmpty() || now.isEmpty()) {
            return Optional.of(was.isEmpty() ? Change.Kind.NEW : Change.Kind.GONE);
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Change.Kind.CHANGED);
    }
}
