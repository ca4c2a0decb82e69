package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.Node;

/**
 * Holds a tree against the description of the format and notes where everything stands. A value that does not fit is a
 * finding; what is made of the tree afterwards treats it as left out.
 */
final class FormatChecker {
    private final Places places;
    private final List<Finding> findings;

    FormatChecker(Places places, List<Finding> findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Checks a tree at an address; the address is empty for the top of dossier.yaml. */
    void check(Node tree, Shape.Block shape, Place place) {
        if (!place.isTop()) {
            places.put(place, tree.position());
        }
        block(tree, shape, place);
    }

    private void value(Node node, Shape shape, Place place) {
        value(node, shape, place, lastKey(place));
    }

    /** A bare value is named by the key it stands for, at the address of the block it replaces. */
    private void value(Node node, Shape shape, Place place, String key) {
        places.put(place, node.position());
        if (isUnknown(node) && shape.mayBeUnknown()) {
            return;
        }
        if (shape instanceof Shape.Block block) {
            block(node, block, place);
        } else if (shape instanceof Shape.Items items) {
            items(node, items, place);
        } else if (shape instanceof Shape.Table table) {
            table(node, table, place);
        } else if (node instanceof Node.Text text) {
            Mention.of(text, shape, place).ifPresent(places::mention);
            ScalarChecker.problem(text.text(), text.position(), shape, key)
                    .ifPresent(problem -> findings.add(problem.at(place)));
        } else {
            wrongType(node.position(), place, Term.TEXT);
        }
    }

    /** True for the word that says that no source tells. */
    static boolean isUnknown(Node node) {
        return node instanceof Node.Text text && text.text().strip().equals(Ref.UNKNOWN);
    }

    private void block(Node node, Shape.Block shape, Place place) {
        if (node instanceof Node.Block block) {
            Set<String> seen = new HashSet<>();
            block.entries().forEach(entry -> entry(entry, shape, place, seen));
            shape.fields().stream()
                    .filter(field -> field.required() && isLeftOut(block, field.key()))
                    .forEach(field -> missing(field, block, place));
        } else if (!shape.shorthand().isEmpty() && node instanceof Node.Text) {
            Field field = shape.field(shape.shorthand()).orElseThrow();
            value(node, field.shape(), place, field.key());
        } else {
            wrongType(node.position(), place, Term.BLOCK);
        }
    }

    /** A list of nothing says as little as no list at all. */
    private static boolean isLeftOut(Node.Block block, String key) {
        Node value = block.get(key).orElse(null);
        return value == null
                || value instanceof Node.Sequence list && list.items().isEmpty();
    }

    private void entry(Node.Entry entry, Shape.Block shape, Place place, Set<String> seen) {
        Place at = place.at(entry.key());
        if (!seen.add(entry.key())) {
            add(FindingCode.DUPLICATE_KEY, entry.keyPosition(), at, entry.key());
            return;
        }
        shape.field(entry.key())
                .ifPresentOrElse(
                        field -> valueUnlessEmpty(entry, field.shape(), at), () -> unknownKey(entry, shape, at));
    }

    private void valueUnlessEmpty(Node.Entry entry, Shape shape, Place place) {
        boolean empty = entry.value() instanceof Node.Text text && text.isEmpty();
        places.put(place, empty ? entry.keyPosition() : entry.value().position());
        if (!empty) {
            value(entry.value(), shape, place);
        }
    }

    private void unknownKey(Node.Entry entry, Shape.Block shape, Place place) {
        List<String> known = shape.fields().stream().map(Field::key).toList();
        findings.add(Finding.of(
                        FindingCode.UNKNOWN_KEY,
                        entry.keyPosition(),
                        entry.key(),
                        place.above().toString())
                .at(place)
                .suggesting(Suggestion.nearest(entry.key(), known)));
    }

    private void missing(Field field, Node.Block block, Place place) {
        Position position = block.entries().stream()
                .filter(entry -> entry.key().equals(field.key()))
                .map(Node.Entry::keyPosition)
                .findFirst()
                .orElse(block.position());
        add(FindingCode.MISSING_KEY, position, place.at(field.key()), field.key(), place.toString());
    }

    private void items(Node node, Shape.Items shape, Place place) {
        if (!(node instanceof Node.Sequence sequence)) {
            value(node, shape.item(), place.at(label(node, 1, new HashSet<>())));
            return;
        }
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            value(item, shape.item(), place.at(label(item, i + 1, labels)));
        }
    }

    /** How an item is addressed: by its id where it has one that is not used yet, else by its number. */
    static String label(Node item, int number, Set<String> used) {
        String id = "";
        if (item instanceof Node.Block block && block.get("id").orElse(null) instanceof Node.Text text) {
            id = text.text();
        }
        return !id.isBlank() && used.add(id) ? id : String.valueOf(number);
    }

    private void table(Node node, Shape.Table shape, Place place) {
        if (!(node instanceof Node.Block block)) {
            wrongType(node.position(), place, Term.BLOCK);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : block.entries()) {
            Place at = place.at(entry.key());
            List<Finding> problems = new ArrayList<>();
            ScalarChecker.problem(entry.key(), entry.keyPosition(), shape.key(), lastKey(place))
                    .ifPresent(problems::add);
            if (!seen.add(entry.key())) {
                problems.add(Finding.of(FindingCode.DUPLICATE_KEY, entry.keyPosition(), entry.key()));
            }
            problems.forEach(problem -> findings.add(problem.at(at)));
            if (problems.isEmpty()) {
                valueUnlessEmpty(entry, shape.value(), at);
            }
        }
    }

    private void wrongType(Position position, Place place, Term expected) {
        findings.add(Finding.of(FindingCode.WRONG_TYPE, position, Argument.typed(lastKey(place)), expected)
                .at(place));
    }

    private void add(FindingCode code, Position position, Place place, String... arguments) {
        findings.add(Finding.of(code, position, arguments).at(place));
    }

    /** The key a value stands at; an item of a list goes by the key of the list. */
    private static String lastKey(Place place) {
        return place.outwards()
                .map(Place::step)
                .filter(step -> !step.matches("\\d+"))
                .findFirst()
                .orElse("");
    }
}
