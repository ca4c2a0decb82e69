package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.compare.HistoryWriter;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.site.VersionReader.ReadVersion;
import nl.expliciet.generator.source.FolderVersion;
import nl.expliciet.generator.source.PickedFiles;
import nl.expliciet.generator.source.PickedFiles.Picked;
import nl.expliciet.generator.source.RevisionSource;
import nl.expliciet.generator.source.Revisions;

/**
 * The histories of dossiers. Which versions there are is known before the first dossier; what they did is read when a dossier is
 * at hand, and of each version only the files that it changed.
 *
 * @param lines the versions of each dossier, oldest first
 */
record Histories(Path folder, ReadPortfolio shared, HistoryDetail detail, Map<String, List<FolderVersion>> lines) {
    private static final String HEAD_FILE = "dossier.yaml";

    /** Nothing is told. */
    static Histories none(Path folder, ReadPortfolio shared) {
        return new Histories(folder, shared, HistoryDetail.NONE, Map.of());
    }

    /** Those of some dossiers; none outside git, nor with a finding where the history was cut off. */
    static Outcome<Histories> of(Path folder, ReadPortfolio shared, List<String> ids, HistoryDetail detail)
            throws IOException {
        Outcome<Histories> none = new Outcome<>(none(folder, shared), List.of());
        if (detail == HistoryDetail.NONE) {
            return none;
        }
        var opened = Revisions.of(folder).value();
        if (opened.isEmpty()) {
            return none;
        }
        try (Revisions revisions = opened.get()) {
            return revisions.isShallow()
                    ? new Outcome<>(
                            none.value(),
                            List.of(Finding.of(FindingCode.NO_WHOLE_HISTORY, Position.startOf("expliciet.yaml"))))
                    : new Outcome<>(
                            new Histories(folder, shared, detail, revisions.mainLine(ids, HEAD_FILE)), List.of());
        }
    }

    /** The history of a dossier; nothing for one that git does not know. */
    DossierHistory of(String id) {
        List<FolderVersion> line = lines.getOrDefault(id, List.of());
        if (line.isEmpty()) {
            return DossierHistory.NONE;
        }
        try (Revisions revisions = Revisions.of(folder).value().orElseThrow()) {
            HistoryWriter writer = new HistoryWriter();
            Map<String, Held> was = Map.of();
            for (FolderVersion version : line) {
                RevisionSource source = revisions.find(version.commit()).value().orElseThrow();
                was = add(writer, id, version, source, was);
            }
            return writer.history();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A file in a version.
     *
     * @param content a name of what it holds
     */
    private record Held(Picked file, String content) {}

    /** Writes down what a version changed; gives its files, where one cannot be read the last one that could. */
    private Map<String, Held> add(
            HistoryWriter writer, String id, FolderVersion version, RevisionSource source, Map<String, Held> was)
            throws IOException {
        Map<String, Held> now = new HashMap<>();
        source.files(version.folder())
                .forEach((path, content) ->
                        now.put(path, new Held(new Picked(source, version.folder() + "/" + path), content)));
        Set<String> changed = new HashSet<>(was.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(path -> !isText(path) || same(was.get(path), now.get(path)));
        ReadVersion before = read(id, changed, was);
        ReadVersion after = read(id, changed, now);
        DossierChanges changes = after.since(before);
        String author = detail == HistoryDetail.AUTHORS ? version.author() : "";
        writer.add(
                new DossierHistory.Version(version.label(), version.commit(), version.date(), author),
                changes.changes(),
                after.whole().value());
        after.unread().forEach(path -> keep(path, was, now));
        return now;
    }

    private static boolean isText(String path) {
        return path.endsWith(".yaml") || path.endsWith(".md");
    }

    private static boolean same(Held one, Held other) {
        return one != null && other != null && one.content().equals(other.content());
    }

    private static void keep(String path, Map<String, Held> was, Map<String, Held> now) {
        if (was.containsKey(path)) {
            now.put(path, was.get(path));
        } else {
            now.remove(path);
        }
    }

    /** The files of a version that changed; what is not among them is not missing. */
    private ReadVersion read(String id, Set<String> changed, Map<String, Held> version) {
        Map<String, Picked> picked = new HashMap<>();
        changed.stream()
                .filter(version::containsKey)
                .forEach(path -> picked.put(id + "/" + path, version.get(path).file()));
        ReadVersion read = ReadVersion.of(DossierReader.read(new PickedFiles(picked), id, shared));
        Set<String> unread = new HashSet<>(read.unread());
        unread.retainAll(version.keySet());
        unread.retainAll(changed);
        return new ReadVersion(read.read(), unread);
    }
}
