package nl.expliciet.generator.compare;

import java.util.List;
import java.util.Objects;

/**
 * All that changed between two versions of a source.
 *
 * @param dossiers all of them, sorted by id; those that did not change too
 */
public record ChangeReport(VersionName from, VersionName to, List<DossierChanges> dossiers) {
    public ChangeReport {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        dossiers = List.copyOf(dossiers);
    }

    /** The dossiers that changed, came or went. */
    public List<DossierChanges> changed() {
        return dossiers.stream().filter(one -> one.kind().isPresent()).toList();
    }

    /** The dossiers that did not change. */
    public List<DossierChanges> unchanged() {
        return dossiers.stream().filter(one -> one.kind().isEmpty()).toList();
    }
}
