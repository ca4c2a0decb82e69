package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.text.RichText;

/**
 * Reads a tree as a value of the format and notes where everything stands. What does not fit is a finding and is left
 * out; only a wrong id stays, so that references still lead to what has it.
 */
final class FormatReader {
    private final Places places;
    private final List<Finding> findings;

    FormatReader(Places places, List<Finding> findings) {
        this.places = places;
        this.findings = findings;
    }

    /** The value of a file at an address; without any keys when the file is no block. */
    Value.Block read(Node tree, Shape.Block<?> shape, Place place) {
        return value(tree, shape, place, place.step())
                .filter(Value.Block.class::isInstance)
                .map(Value.Block.class::cast)
                .orElse(new Value.Block(place, shape, Map.of()));
    }

    /**
     * Reads a value.
     *
     * @param name the key that findings call it by: items of a list and answers to a question go by the key around them
     */
    private Optional<Value> value(Node node, Shape<?> shape, Place place, String name) {
        if (!place.isTop()) {
            places.put(place, node.position());
        }
        return told(node, shape, place, name);
    }

    private Optional<Value> told(Node node, Shape<?> shape, Place place, String name) {
        if (shape instanceof Shape.Items<?> items) {
            return Optional.of(items(node, items, place, name));
        }
        if (shape instanceof Shape.Block<?> block) {
            return block(node, block, place, name);
        }
        if (isUnknown(node) && shape.mayBeUnknown()) {
            return Optional.of(new Value.Unknown(place));
        }
        if (shape instanceof Shape.Table<?, ?> table) {
            return table.orWhole() && !(node instanceof Node.Block)
                    ? told(node, table.value(), place, name)
                    : table(node, table, place, name);
        }
        return node instanceof Node.Text text
                ? single(text, shape, place, name)
                : wrongType(node.position(), place, name, Term.TEXT);
    }

    /** True for the word that says that no source tells. */
    private static boolean isUnknown(Node node) {
        return node instanceof Node.Text text && text.text().strip().equals(Ref.UNKNOWN);
    }

    private Optional<Value> single(Node.Text text, Shape<?> shape, Place place, String name) {
        Mention.of(text, shape, place).ifPresent(places::mention);
        return shape instanceof Scalar<?> scalar ? scalar(text, scalar, place, name) : Optional.of(prose(text, place));
    }

    private <T> Optional<Value> scalar(Node.Text text, Scalar<T> shape, Place place, String name) {
        String typed = text.text().strip();
        Optional<Value> said = shape.parse(typed).map(value -> new Value.Leaf<>(place, shape, text.text(), value));
        if (said.isEmpty()) {
            findings.add(ScalarProblem.of(typed, text.position(), shape, name).at(place));
        }
        return shape instanceof Scalar.Id id ? Optional.of(new Value.Leaf<>(place, id, text.text(), typed)) : said;
    }

    private Value prose(Node.Text text, Place place) {
        Outcome<RichText> rich = MarkdownReader.read(text.text(), text.origin());
        rich.findings().forEach(finding -> findings.add(finding.at(place)));
        return new Value.Leaf<>(place, new Shape.Prose(), text.text(), rich.value());
    }

    private Optional<Value> block(Node node, Shape.Block<?> shape, Place place, String name) {
        if (node instanceof Node.Block block) {
            return Optional.of(keys(block, shape, place));
        }
        if (node instanceof Node.Text && shape.shorthand().isPresent()) {
            Key<?> key = shape.shorthand().get();
            Map<String, Value> written = new LinkedHashMap<>();
            told(node, key.shape(), key.in(place), key.name()).ifPresent(value -> written.put(key.name(), value));
            return Optional.of(new Value.Block(place, shape, written));
        }
        return isUnknown(node) ? Optional.of(new Value.Unknown(place)) : noBlock(node, shape, place, name);
    }

    private Optional<Value> noBlock(Node node, Shape.Block<?> shape, Place place, String name) {
        Optional<Value> nothing = wrongType(node.position(), place, name, Term.BLOCK);
        boolean period = shape.key(Shapes.FROM.name()).isPresent()
                && shape.key(Shapes.UNTIL.name()).isPresent();
        String typed = node instanceof Node.Text text ? text.text().strip() : "";
        if (period && typed.matches("\\d{4} ?[-\u2013] ?\\d{4}")) {
            Finding finding = findings.remove(findings.size() - 1);
            findings.add(finding.suggesting(
                    "{ van: " + typed.substring(0, 4) + ", tot: " + typed.substring(typed.length() - 4) + " }"));
        }
        return nothing;
    }

    private Value keys(Node.Block block, Shape.Block<?> shape, Place place) {
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : block.entries()) {
            Optional<Key<?>> key = shape.key(entry.key());
            if (!seen.add(entry.key())) {
                add(FindingCode.DUPLICATE_KEY, entry.keyPosition(), place.at(entry.key()), entry.key());
            } else if (key.isEmpty()) {
                findings.add(UnknownKey.of(entry, block, shape, place));
            } else {
                unlessEmpty(entry, key.get().shape(), place, entry.key()).ifPresent(v -> values.put(entry.key(), v));
            }
        }
        shape.keys().stream()
                .filter(key -> key.required() && isLeftOut(block, key.name()))
                .forEach(key -> missing(key, block, place));
        return new Value.Block(place, shape, values);
    }

    /** A list of nothing says as little as no list at all. */
    private static boolean isLeftOut(Node.Block block, String key) {
        Node value = block.get(key).orElse(null);
        return value == null
                || value instanceof Node.Sequence list && list.items().isEmpty();
    }

    private Optional<Value> unlessEmpty(Node.Entry entry, Shape<?> shape, Place block, String name) {
        Place place = block.at(entry.key());
        if (entry.value() instanceof Node.Text text && text.isEmpty()) {
            places.put(place, entry.keyPosition());
            return Optional.empty();
        }
        return value(entry.value(), shape, place, name);
    }

    private void missing(Key<?> key, Node.Block block, Place place) {
        Position position = block.entries().stream()
                .filter(entry -> entry.key().equals(key.name()))
                .map(Node.Entry::keyPosition)
                .findFirst()
                .orElse(block.position());
        add(FindingCode.MISSING_KEY, position, key.in(place), key.name(), place.toString());
    }

    private Value items(Node node, Shape.Items<?> shape, Place place, String name) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (shape.orOne() && isAlone(nodes, shape)) {
            return new Value.Items(
                    place,
                    shape,
                    told(nodes.get(0), shape.item(), place, name).stream().toList());
        }
        if (isUnknown(node) && !showsTheWord(shape.item())) {
            return new Value.Items(place, shape, List.of(new Value.Unknown(place.at(1))));
        }
        List<Value> items = new ArrayList<>();
        ItemLabels labels = new ItemLabels(shape);
        for (int i = 0; i < nodes.size(); i++) {
            Place at = place.at(labels.of(nodes.get(i), i + 1));
            places.numbered(at, place.at(i + 1));
            item(nodes.get(i), shape.item(), at, name).ifPresent(items::add);
        }
        return new Value.Items(place, shape, items);
    }

    /** A single item that nothing identifies. */
    private static boolean isAlone(List<Node> nodes, Shape.Items<?> shape) {
        return nodes.size() == 1 && new ItemLabels(shape).of(nodes.get(0), 1).equals("1");
    }

    private Optional<Value> item(Node node, Shape<?> shape, Place place, String name) {
        if (shape instanceof Shape.Prose && node instanceof Node.Text text) {
            places.put(place, node.position());
            return Optional.of(prose(text, place));
        }
        return value(node, shape, place, name);
    }

    /** A text that is unknown shows that word; a source that is unknown is one with that name. */
    private static boolean showsTheWord(Shape<?> item) {
        return item instanceof Shape.Prose
                || item instanceof Shape.Block<?> block
                        && block.shorthand()
                                .filter(key -> key.shape().mayBeUnknown())
                                .isPresent();
    }

    private Optional<Value> table(Node node, Shape.Table<?, ?> shape, Place place, String name) {
        if (!(node instanceof Node.Block block)) {
            return wrongType(node.position(), place, name, Term.BLOCK);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : block.entries()) {
            boolean fits = shape.key().parse(entry.key()).isPresent();
            if (!fits) {
                findings.add(ScalarProblem.of(entry.key(), entry.keyPosition(), shape.key(), name)
                        .at(place.at(entry.key())));
            }
            if (!seen.add(entry.key())) {
                add(FindingCode.DUPLICATE_KEY, entry.keyPosition(), place.at(entry.key()), entry.key());
            } else if (fits) {
                Mention.of(entry, shape.key(), place).ifPresent(places::mention);
                String called = shape.key() instanceof Scalar.Whole ? name : entry.key();
                unlessEmpty(entry, shape.value(), place, called).ifPresent(v -> values.put(entry.key(), v));
            }
        }
        return Optional.of(new Value.Block(place, shape, values));
    }

    private Optional<Value> wrongType(Position position, Place place, String name, Term expected) {
        findings.add(Finding.of(FindingCode.WRONG_TYPE, position, Argument.typed(name), expected)
                .at(place));
        return Optional.empty();
    }

    private void add(FindingCode code, Position position, Place place, String... arguments) {
        findings.add(Finding.of(code, position, arguments).at(place));
    }
}
