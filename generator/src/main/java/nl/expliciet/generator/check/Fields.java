package nl.expliciet.generator.check;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.NamedText;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.text.RichText;

/**
 * The typed values of one block. What the format checker already found wrong counts as left out, so a mapper asks and
 * never fails; a block that is said to be {@code onbekend} has only unknown values.
 */
final class Fields {
    private final Node node;
    private final List<Finding> findings;

    Fields(Node node, List<Finding> findings) {
        this.node = node;
        this.findings = findings;
    }

    private Stated<Node> get(String key) {
        if (FormatChecker.isUnknown(node)) {
            return Stated.unknown();
        }
        if (!(node instanceof Node.Block block)) {
            return Stated.absent();
        }
        return block.get(key)
                .map(value -> FormatChecker.isUnknown(value) ? Stated.<Node>unknown() : Stated.of(value))
                .orElse(Stated.absent());
    }

    private <T> Stated<T> scalar(String key, Function<String, Optional<T>> parse) {
        Stated<Node> stated = get(key);
        return stated.value()
                .filter(Node.Text.class::isInstance)
                .flatMap(value -> parse.apply(((Node.Text) value).text().strip()))
                .map(Stated::of)
                .orElse(withoutValue(stated));
    }

    private static <T> Stated<T> withoutValue(Stated<?> stated) {
        return stated.isUnknown() ? Stated.unknown() : Stated.absent();
    }

    /** One line of plain text. */
    Stated<String> words(String key) {
        return scalar(key, Optional::of);
    }

    /** One line of plain text that the model cannot do without; {@code onbekend} stays that word. */
    String requiredWords(String key) {
        return words(key).value().orElse(get(key).isUnknown() ? Ref.UNKNOWN : "");
    }

    /** Markdown. */
    Stated<RichText> prose(String key) {
        Stated<Node> stated = get(key);
        return stated.value()
                .filter(Node.Text.class::isInstance)
                .map(value -> Stated.of(rich((Node.Text) value)))
                .orElse(withoutValue(stated));
    }

    /** A list of Markdown texts; one that is unknown is shown by that word. */
    List<RichText> proseList(String key) {
        return items(key).stream()
                .filter(Node.Text.class::isInstance)
                .map(value -> rich((Node.Text) value))
                .toList();
    }

    private RichText rich(Node.Text text) {
        Outcome<RichText> outcome = MarkdownReader.read(text.text(), text.origin());
        findings.addAll(outcome.findings());
        return outcome.value();
    }

    /** A value from a closed list. */
    <E extends Enum<E> & Keyed> Stated<E> choice(String key, Class<E> type) {
        return scalar(key, text -> Keyed.find(type, text));
    }

    /** Values from a closed list; unknown when the list is. */
    <E extends Enum<E> & Keyed> Stated<List<E>> choices(String key, Class<E> type) {
        return get(key).map(value -> items(key).stream()
                .filter(Node.Text.class::isInstance)
                .flatMap(item -> Keyed.find(type, ((Node.Text) item).text().strip()).stream())
                .toList());
    }

    /** A date. */
    Stated<PartialDate> date(String key) {
        return scalar(key, PartialDate::parse);
    }

    /** A date and time with offset. */
    Stated<OffsetDateTime> dateTime(String key) {
        return scalar(
                key, text -> Optional.of(text).filter(ScalarChecker::isDateTime).map(OffsetDateTime::parse));
    }

    /** An ISO 8601 period. */
    Stated<Period> interval(String key) {
        return scalar(
                key, text -> Optional.of(text).filter(ScalarChecker::isInterval).map(Period::parse));
    }

    /** A whole number within a range; outside it counts as left out. */
    Stated<Long> whole(String key, Shape.Whole range) {
        return scalar(
                key,
                text -> Optional.of(text)
                        .filter(t -> ScalarChecker.isWhole(t, range))
                        .map(Long::parseLong));
    }

    /** A score from 1 to 5. */
    Stated<Integer> score(String key) {
        return whole(key, Shapes.ONE_TO_FIVE).map(Long::intValue);
    }

    /** A reference. */
    Stated<Ref> ref(String key) {
        Stated<Node> stated = get(key);
        return stated.isUnknown() ? Stated.of(new Ref(Ref.UNKNOWN)) : scalar(key, text -> Optional.of(new Ref(text)));
    }

    /** A reference the model cannot do without; unknown when it was left out. */
    Ref requiredRef(String key) {
        return ref(key).value().orElse(new Ref(Ref.UNKNOWN));
    }

    /** References; one of them may be unknown. */
    List<Ref> refs(String key) {
        return items(key).stream()
                .filter(Node.Text.class::isInstance)
                .map(value -> new Ref(((Node.Text) value).text().strip()))
                .toList();
    }

    /** The sources of the facts in this block. */
    List<Citation> sources() {
        return items("bron").stream()
                .map(value -> value instanceof Node.Text id
                        ? new Citation(new Ref(id.text().strip()), "")
                        : citation(new Fields(value, findings)))
                .toList();
    }

    private static Citation citation(Fields fields) {
        return new Citation(
                fields.requiredRef("id"), fields.words("plaats").value().orElse(""));
    }

    /** A block in this one, read on its own terms. */
    <T> Stated<T> block(String key, Function<Fields, T> mapper) {
        return get(key).map(value -> mapper.apply(new Fields(value, findings)));
    }

    /** The fields of a block in this one; of an empty block when it was left out. */
    Fields inner(String key) {
        if (FormatChecker.isUnknown(node)) {
            return this;
        }
        Node empty = new Node.Block(List.of(), node.position());
        return new Fields(node instanceof Node.Block block ? block.get(key).orElse(empty) : empty, findings);
    }

    /** The items of a list of blocks; none when no source tells which there are. */
    <T> List<T> list(String key, Function<Fields, T> mapper) {
        if (get(key).isUnknown()) {
            return List.of();
        }
        return items(key).stream()
                .map(item -> mapper.apply(new Fields(item, findings)))
                .toList();
    }

    /** Keys with values of a block whose keys are free. */
    List<Node.Entry> entries() {
        return node instanceof Node.Block block
                ? block.entries().stream()
                        .filter(entry -> !(entry.value() instanceof Node.Text text && text.isEmpty()))
                        .toList()
                : List.of();
    }

    /** A block whose keys all hold text, in the order of the format. */
    TextGroup texts(String key, Shape.Block shape) {
        Fields inner = inner(key);
        return new TextGroup(inner.named(shape), inner.sources());
    }

    /** The texts of this block, each with its key. */
    List<NamedText> named(Shape.Block shape) {
        return shape.fields().stream()
                .filter(field ->
                        field.shape().equals(Shapes.PROSE) || field.shape().equals(Shapes.WORDS))
                .map(field -> new NamedText(field.key(), prose(field.key())))
                .filter(text -> !text.text().isAbsent())
                .toList();
    }

    /** The bare value this block was written as; absent when it is a block. */
    Stated<String> bare() {
        return node instanceof Node.Text text ? Stated.of(text.text().strip()) : Stated.absent();
    }

    /** The bare Markdown this block was written as; unknown for {@code onbekend}, absent when it is a block. */
    Stated<RichText> bareProse() {
        if (FormatChecker.isUnknown(node)) {
            return Stated.unknown();
        }
        return node instanceof Node.Text text ? Stated.of(rich(text)) : Stated.absent();
    }

    private List<Node> items(String key) {
        if (!(node instanceof Node.Block block)) {
            return List.of();
        }
        return block.get(key).map(Fields::itemsOf).orElse(List.of());
    }

    private static List<Node> itemsOf(Node value) {
        return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
    }
}
