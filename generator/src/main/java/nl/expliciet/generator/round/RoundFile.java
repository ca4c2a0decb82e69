package nl.expliciet.generator.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;

/**
 * The file of a round as it was typed. New comments are put between its lines: answers, order and remarks of those who keep
 * the file stay as they are.
 */
final class RoundFile {

    private static final String LIST = "reacties";
    private static final int COLUMN = 2;

    /**
     * A comment that stands in the file.
     *
     * @param origin the id that the import gave it; empty when it was typed
     * @param line   the first of its lines, remarks above it included, from 0
     */
    record Known(String id, String origin, String place, int line) {}

    private final List<String> lines;
    private final List<Known> known = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int column = COLUMN;
    private int end;
    private String version = "";

    private RoundFile(SourceFile file) {
        lines = new ArrayList<>(file.text().lines().toList());
        Outcome<Node> tree = YamlReader.read(file);
        findings.addAll(tree.findings());
        end = withoutBlank(lines.size());
        if (findings.isEmpty() && tree.value() instanceof Node.Block top) {
            version = text(top, "versie");
            list(top);
        }
    }

    /** The file as it stands; with an error it cannot be added to. */
    static Outcome<RoundFile> of(SourceFile file) {
        RoundFile round = new RoundFile(file);
        return new Outcome<>(round, round.findings);
    }

    /** The comments in the order of the file. */
    List<Known> known() {
        return known;
    }

    /** The version that the readers had; empty when the file does not say. */
    String version() {
        return version;
    }

    private void list(Node.Block top) {
        List<Node.Entry> entries = top.entries();
        int at = 0;
        while (at < entries.size() && !entries.get(at).key().equals(LIST)) {
            at++;
        }
        if (at == entries.size()) {
            lines.add(end++, LIST + ":");
            return;
        }
        if (at + 1 < entries.size()) {
            end = withoutBlank(withoutRemarks(entries.get(at + 1).keyPosition().line() - 1));
        }
        Node value = entries.get(at).value();
        if (value instanceof Node.Sequence list && !list.items().isEmpty()) {
            list.items().forEach(this::item);
        } else {
            lines.set(entries.get(at).keyPosition().line() - 1, LIST + ":");
        }
    }

    private void item(Node item) {
        int line = item.position().line() - 1;
        String before = lines.get(line).substring(0, item.position().column() - 1);
        while (line > 0 && before.isBlank()) {
            before = lines.get(--line);
        }
        if (!before.strip().equals("-")) {
            findings.add(Finding.of(FindingCode.BRACKETED_ROUND, item.position()));
            return;
        }
        column = known.isEmpty() ? before.indexOf('-') : column;
        if (item instanceof Node.Block block) {
            String origin = block.get("herkomst")
                    .map(from -> from instanceof Node.Block keys ? text(keys, "id") : "")
                    .orElse("");
            known.add(new Known(text(block, "id"), origin, text(block, "plaats"), withoutRemarks(line)));
        }
    }

    private static String text(Node.Block block, String key) {
        Optional<Node> value = block.get(key);
        return value.isPresent() && value.get() instanceof Node.Text text ? text.text() : "";
    }

    private int withoutRemarks(int line) {
        int first = line;
        while (first > 0 && lines.get(first - 1).strip().startsWith("#")) {
            first--;
        }
        return first;
    }

    private int withoutBlank(int line) {
        int first = line;
        while (first > 0 && lines.get(first - 1).isBlank()) {
            first--;
        }
        return first;
    }

    /** The text of the file with these comments in it, each before the first that stands further on in the dossier. */
    String with(List<NewComment> comments, PlaceOrder order) {
        Map<Integer, List<String>> added = new TreeMap<>();
        comments.stream()
                .sorted((one, other) -> Integer.compare(order.rank(one.place()), order.rank(other.place())))
                .forEach(comment -> added.computeIfAbsent(lineFor(comment, order), at -> new ArrayList<>())
                        .addAll(comment.lines(column)));
        List<String> all = new ArrayList<>();
        for (int line = 0; line <= lines.size(); line++) {
            all.addAll(added.getOrDefault(line, List.of()));
            if (line < lines.size()) {
                all.add(lines.get(line));
            }
        }
        return String.join("\n", all) + "\n";
    }

    private int lineFor(NewComment comment, PlaceOrder order) {
        int rank = order.rank(comment.place());
        return known.stream()
                .filter(other -> order.knows(other.place()) && order.rank(other.place()) > rank)
                .mapToInt(Known::line)
                .findFirst()
                .orElse(end);
    }
}
