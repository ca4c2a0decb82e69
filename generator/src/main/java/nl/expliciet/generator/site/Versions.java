package nl.expliciet.generator.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.compare.VersionName;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.site.VersionReader.ReadVersion;
import nl.expliciet.generator.source.RevisionSource;
import nl.expliciet.generator.source.Revisions;

/** Compares two versions of a source. What git knows to be the same is read once. */
final class Versions {
    private static final String LAST_COMMIT = "HEAD";

    private final Outset outset;
    private final Revisions revisions;
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

    private Versions(Outset outset, Revisions revisions) {
        this.outset = outset;
        this.revisions = revisions;
    }

    /**
     * What changed; empty with a finding when one of the versions is not there.
     *
     * @param from a revision; when empty the nearest tag, else the last commit
     * @param to a revision; when empty the files on disk
     */
    static <T> Outcome<Optional<Compared<T>>> compare(
            Outset outset,
            Optional<String> from,
            Optional<String> to,
            Parallel parallel,
            BiFunction<Span, DossierChanges, T> each)
            throws IOException {
        Outcome<Optional<Revisions>> opened = Revisions.of(outset.order().source());
        if (opened.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), opened.findings());
        }
        try (Revisions revisions = opened.value().get()) {
            Versions versions = new Versions(outset, revisions);
            Optional<Compared<T>> compared = versions.compared(from, to, parallel, each);
            return new Outcome<>(compared, versions.findings.stream().sorted().toList());
        }
    }

    /**
     * Two versions and what was made of each dossier, which itself was let go.
     *
     * @param each sorted by the ids of the dossiers; those that did not change too
     */
    record Compared<T>(Span span, List<T> each) {}

    private <T> Optional<Compared<T>> compared(
            Optional<String> from, Optional<String> to, Parallel parallel, BiFunction<Span, DossierChanges, T> each)
            throws IOException {
        Optional<RevisionSource> was = find(from.isPresent() ? from.get() : nearest());
        Optional<RevisionSource> now = to.isPresent() ? find(to.get()) : Optional.empty();
        if (was.isEmpty() || to.isPresent() && now.isEmpty()) {
            return Optional.empty();
        }
        VersionReader before = VersionReader.of(was.get(), was.get().name());
        VersionReader after = now.map(source -> VersionReader.of(source, source.name()))
                .orElseGet(() -> new VersionReader(outset.source(), outset.shared(), LAST_COMMIT));
        Set<String> same = now.isPresent() ? Revisions.same(was.get(), now.get()) : revisions.sameOnDisk(was.get());
        Span span = new Span(name(was.get()), now.isPresent() ? name(now.get()) : onDisk());
        List<T> made = dossiers(before, after, same, parallel, dossier -> each.apply(span, dossier));
        return Optional.of(new Compared<>(span, made));
    }

    private String nearest() throws IOException {
        String tag = revisions.nearestTag();
        return tag.isEmpty() ? LAST_COMMIT : tag;
    }

    private Optional<RevisionSource> find(String name) throws IOException {
        Outcome<Optional<RevisionSource>> found = find(revisions, name);
        findings.addAll(found.findings());
        return found.value();
    }

    /** A revision; the finding for one that is not there suggests the nearest tag: by its letters, else by its commit. */
    static Outcome<Optional<RevisionSource>> find(Revisions revisions, String name) throws IOException {
        Outcome<Optional<RevisionSource>> found = revisions.find(name);
        String alike = Suggestion.nearest(name, revisions.tags());
        String nearest = alike.isEmpty() ? revisions.nearestTag() : alike;
        return new Outcome<>(
                found.value(),
                found.findings().stream()
                        .map(finding ->
                                finding.code() == FindingCode.UNKNOWN_REVISION ? finding.suggesting(nearest) : finding)
                        .toList());
    }

    private static VersionName name(RevisionSource source) {
        return new VersionName(source.name(), source.commit(), source.date(), false);
    }

    private VersionName onDisk() throws IOException {
        RevisionSource head = revisions.head();
        return new VersionName(LAST_COMMIT, head.commit(), head.date(), revisions.isModified());
    }

    private <T> List<T> dossiers(
            VersionReader before,
            VersionReader after,
            Set<String> same,
            Parallel parallel,
            Function<DossierChanges, T> each) {
        boolean sameParties = before.hasParties(after.shared(), same);
        Set<String> gone = selected(before);
        Set<String> there = selected(after);
        gone.removeAll(there);
        Map<String, String> renamed = renamed(before, after, gone, there);
        gone.removeAll(renamed.values());
        Set<String> all = new TreeSet<>(there);
        all.addAll(gone);
        Set<String> unchanged = sameParties ? same : Set.of();
        return parallel.map(List.copyOf(all), id -> {
            String earlier = renamed.getOrDefault(id, id);
            if (gone.contains(id)) {
                return each.apply(DossierChanges.removed(before.read(id).whole()));
            }
            if (!before.shared().dossierIds().contains(earlier)) {
                return each.apply(DossierChanges.added(after.read(id).whole()));
            }
            return each.apply(
                    unchanged.contains(id) ? unchanged(after.read(id).whole()) : compared(before, earlier, after, id));
        });
    }

    private static DossierChanges unchanged(DossierVersion version) {
        return new DossierChanges(Optional.of(version), Optional.of(version), List.of());
    }

    private Set<String> selected(VersionReader version) {
        List<String> only = outset.order().only();
        Set<String> ids = new TreeSet<>(version.shared().dossierIds());
        ids.removeIf(id -> !only.isEmpty() && !only.contains(id));
        return ids;
    }

    /** The dossiers that stand in a folder with another name, with the name they had. */
    private Map<String, String> renamed(
            VersionReader before, VersionReader after, Set<String> gone, Set<String> there) {
        Map<String, String> renamed = new HashMap<>();
        List<String> left = new ArrayList<>(gone);
        for (String id : there) {
            if (!left.isEmpty() && !before.shared().dossierIds().contains(id)) {
                DossierVersion later = after.read(id).whole();
                left.stream()
                        .filter(old -> before.read(old).whole().isRenamed(later))
                        .findFirst()
                        .ifPresent(old -> renamed.put(id, old));
                left.remove(renamed.get(id));
            }
        }
        return renamed;
    }

    private DossierChanges compared(VersionReader before, String earlier, VersionReader after, String id) {
        ReadVersion was = before.read(earlier);
        ReadVersion now = after.read(id);
        findings.addAll(before.notCompared(was));
        findings.addAll(after.notCompared(now));
        return now.since(was);
    }
}
