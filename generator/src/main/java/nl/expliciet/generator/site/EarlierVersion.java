package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.site.VersionReader.ReadVersion;
import nl.expliciet.generator.source.RevisionSource;
import nl.expliciet.generator.source.Revisions;
import nl.expliciet.generator.view.dossier.Since;

/**
 * The revision that the pages of a run mark changes from. It keeps no repository open: a dossier of which git knows that it
 * changed is read from it when its pages are made.
 *
 * @param name what people call the revision
 * @param commit full hash
 * @param same the files and folders of the source that are surely the same
 * @param sameParties true when the shared parties are the same
 * @param ids all dossiers that there are now
 */
record EarlierVersion(
        Path folder, String name, String commit, Set<String> same, boolean sameParties, List<String> ids) {
    EarlierVersion {
        Set<String> known = ConcurrentHashMap.newKeySet();
        known.addAll(same);
        same = known;
    }

    /** Somebody works on a file or folder now: what git knew of it holds no longer. */
    void touched(String changed) {
        same.remove(changed);
    }

    /** A revision; a finding when it is not there. */
    static Outcome<Optional<EarlierVersion>> of(Path folder, ReadPortfolio shared, String name) throws IOException {
        Outcome<Optional<Revisions>> opened = Revisions.of(folder);
        if (opened.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), opened.findings());
        }
        try (Revisions revisions = opened.value().get()) {
            Outcome<Optional<RevisionSource>> found = Versions.find(revisions, name);
            if (found.value().isEmpty()) {
                return new Outcome<>(Optional.empty(), found.findings());
            }
            RevisionSource source = found.value().get();
            Set<String> same = revisions.sameOnDisk(source);
            boolean sameParties = VersionReader.of(source, name).hasParties(shared, same);
            return new Outcome<>(
                    Optional.of(
                            new EarlierVersion(folder, name, source.commit(), same, sameParties, shared.dossierIds())),
                    List.of());
        }
    }

    /** What changed in a dossier since a revision, whatever its name was then; empty when it was not there. */
    static Optional<DossierChanges> changes(RevisionSource source, Opened dossier, Collection<String> ids) {
        ReadVersion now = ReadVersion.of(dossier.outcome());
        VersionReader before = VersionReader.of(source, source.name());
        return before.nameOf(now.whole(), ids).map(name -> now.since(before.read(name)));
    }

    /** What changed in a dossier since. */
    Since of(Opened dossier) {
        if (sameParties && same.contains(dossier.id())) {
            DossierVersion version = ReadVersion.of(dossier.outcome()).whole();
            return Since.of(name, new DossierChanges(Optional.of(version), Optional.of(version), List.of()));
        }
        try (Revisions revisions = Revisions.of(folder).value().orElseThrow()) {
            RevisionSource source = revisions.find(commit).value().orElseThrow();
            return Since.of(
                    name,
                    changes(source, dossier, ids)
                            .orElseGet(() -> DossierChanges.added(
                                    ReadVersion.of(dossier.outcome()).whole())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
