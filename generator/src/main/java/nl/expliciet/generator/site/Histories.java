package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.compare.Comparison;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.compare.HistoryWriter;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.site.VersionReader.ReadVersion;
import nl.expliciet.generator.source.FilesInMemory;
import nl.expliciet.generator.source.FolderVersion;
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
        Optional<Revisions> opened = Revisions.of(folder).value();
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
            Map<String, Said> said = new HashMap<>();
            for (FolderVersion version : line) {
                RevisionSource source = revisions.find(version.commit()).value().orElseThrow();
                add(writer, id, version, source, said);
            }
            return writer.history();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What a file said when it was last read.
     *
     * @param content a name of what it held
     */
    private record Said(String content, Value.Block value) {}

    /** Writes down what a version changed. A file that cannot be read still says what it said before. */
    private void add(
            HistoryWriter writer, String id, FolderVersion version, RevisionSource source, Map<String, Said> said)
            throws IOException {
        Map<String, String> now = source.files(version.folder());
        now.keySet().removeIf(path -> !path.endsWith(".yaml") && !path.endsWith(".md"));
        Map<String, String> fresh = new TreeMap<>(now);
        fresh.entrySet()
                .removeIf(file -> said.containsKey(file.getKey())
                        && said.get(file.getKey()).content().equals(file.getValue()));
        ReadVersion read = read(id, fresh, source);
        fresh.keySet().removeAll(read.unread());
        Set<String> changed = new TreeSet<>(said.keySet());
        changed.removeAll(now.keySet());
        changed.addAll(fresh.keySet());
        Value.Block before = together(changed, said);
        said.keySet().retainAll(now.keySet());
        fresh.forEach((path, content) -> said.put(path, new Said(content, read.said(path))));
        Value.Block after = together(changed, said);
        String author = detail == HistoryDetail.AUTHORS ? version.author() : "";
        writer.add(
                new DossierHistory.Version(version.label(), version.commit(), version.date(), author),
                Comparison.between(before, after),
                after);
    }

    private ReadVersion read(String id, Map<String, String> files, RevisionSource source) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            contents.put(id + "/" + file.getKey(), source.content(file.getValue()));
        }
        return ReadVersion.of(DossierReader.read(new FilesInMemory(contents), id, shared));
    }

    /** What some files say together. */
    private static Value.Block together(Set<String> files, Map<String, Said> said) {
        Map<String, Value> all = new HashMap<>();
        files.stream()
                .filter(said::containsKey)
                .flatMap(file -> said.get(file).value().values().entrySet().stream())
                .filter(entry -> !entry.getKey().equals(DossierFormat.ID.name()))
                .forEach(entry -> all.merge(entry.getKey(), entry.getValue(), Histories::joined));
        return new Value.Block(Place.TOP, DossierFormat.FOLDER, all);
    }

    private static Value joined(Value one, Value other) {
        if (one instanceof Value.Items list && other instanceof Value.Items more) {
            return new Value.Items(
                    list.place(),
                    list.shape(),
                    Stream.concat(list.inner(), more.inner()).toList());
        }
        return other;
    }
}
