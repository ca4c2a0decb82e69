package nl.expliciet.generator.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.read.FrontMatter;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.source.TextFiles;

/** What stands in a source already, as far as something new has to step around it. Files with mistakes count too. */
public final class Present {
    private final SourceTree source;
    private final TextFiles texts;

    public Present(SourceTree source) {
        this.source = source;
        this.texts = new TextFiles(source);
    }

    /** The ids of the dossiers. */
    List<String> dossiers() {
        return source.list("").stream()
                .filter(SourceEntry::isFolder)
                .map(SourceEntry::name)
                .filter(name -> isThere(name + "/dossier.yaml"))
                .toList();
    }

    /** True when anything stands at a path, also a link that leads nowhere. */
    public boolean isThere(String path) {
        return source.at(path).kind() != SourceEntry.Kind.MISSING;
    }

    /** Why a new file cannot be made at a path: it is there already, or what should be its folder is none. */
    public Optional<Finding> obstacle(String path) {
        if (isThere(path)) {
            return Optional.of(Finding.of(FindingCode.FILE_EXISTS, Position.startOf(path), path));
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            SourceEntry folder = source.at(path.substring(0, slash));
            if (folder.kind() != SourceEntry.Kind.MISSING && !folder.isFolder()) {
                return Optional.of(Finding.of(FindingCode.OUTSIDE, Position.startOf(folder.path()), folder.path()));
            }
        }
        return Optional.empty();
    }

    /** The ids of the agreements of a dossier with where each stands. */
    Map<String, Position> agreements(String dossier) {
        Map<String, Position> ids = new LinkedHashMap<>();
        items(yaml(dossier + "/dossier.yaml"), "afspraken").forEach(item -> note(item, ids));
        markdown(dossier + "/afspraken")
                .forEach(file -> note(
                        FrontMatter.read(texts.read(file.path()).value())
                                .value()
                                .head(),
                        ids));
        return ids;
    }

    /** The ids of the catalogues with where each stands. */
    Map<String, Position> catalogues() {
        Map<String, Position> ids = new LinkedHashMap<>();
        source.list("catalogi").stream()
                .filter(entry -> entry.isFile() && entry.name().endsWith(".yaml"))
                .forEach(entry -> note(yaml(entry.path()), ids));
        return ids;
    }

    /** The ids of the parties of a dossier. */
    List<String> parties(String dossier) {
        List<String> ids = new ArrayList<>();
        for (Node party : items(yaml(dossier + "/dossier.yaml"), "partijen")) {
            text(party).or(() -> text(party, "id")).map(Node.Text::text).ifPresent(ids::add);
        }
        return ids;
    }

    /** The shared party of an id or a name. */
    Optional<String> sharedParty(String idOrName) {
        return items(yaml("organen.yaml"), "partijen").stream()
                .filter(party -> Stream.of("id", "naam")
                        .flatMap(key -> text(party, key).stream())
                        .anyMatch(value -> value.text().equalsIgnoreCase(idOrName)))
                .flatMap(party -> text(party, "id").stream())
                .map(Node.Text::text)
                .findFirst();
    }

    /** The highest number that a file in a folder starts with; 0 when none does. */
    int lastNumber(String folder) {
        return markdown(folder)
                .map(entry -> entry.name().replaceFirst("^(\\d{1,4}).*|.*", "$1"))
                .filter(digits -> !digits.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private Stream<SourceEntry> markdown(String folder) {
        return source.list(folder).stream()
                .filter(entry -> entry.isFile() && entry.name().endsWith(".md"));
    }

    private Node yaml(String path) {
        if (!isThere(path)) {
            return new Node.Block(List.of(), Position.startOf(path));
        }
        SourceFile file = texts.read(path).value();
        return YamlReader.read(file).value();
    }

    private static void note(Node block, Map<String, Position> ids) {
        text(block, "id").ifPresent(id -> ids.putIfAbsent(id.text(), id.position()));
    }

    private static List<Node> items(Node block, String key) {
        return value(block, key)
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
    }

    private static Optional<Node.Text> text(Node block, String key) {
        return value(block, key).flatMap(Present::text);
    }

    private static Optional<Node> value(Node block, String key) {
        return block instanceof Node.Block keys ? keys.get(key) : Optional.empty();
    }

    private static Optional<Node.Text> text(Node node) {
        return node instanceof Node.Text text ? Optional.of(text) : Optional.empty();
    }
}
