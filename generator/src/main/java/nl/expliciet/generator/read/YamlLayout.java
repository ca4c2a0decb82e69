package nl.expliciet.generator.read;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * How YAML is laid out: which characters each value takes up. For tools that change the text and not what it says; what
 * it says is read by {@link YamlReader}.
 */
public sealed interface YamlLayout {

    /** Offset of the first character. */
    int start();

    /** Offset after the last character that says something: comments and blank lines after it are not counted. */
    int end();

    /**
     * A text or number.
     *
     * @param style the quote, {@code |} or {@code >} it starts with; a space for one without
     */
    record Scalar(int start, int end, char style, String text) implements YamlLayout {
        public Scalar {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A list.
     *
     * @param flow true between brackets
     */
    record Items(int start, int end, boolean flow, List<YamlLayout> items) implements YamlLayout {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A block of keys.
     *
     * @param flow true between braces
     */
    record Block(int start, int end, boolean flow, List<Entry> entries) implements YamlLayout {
        public Block {
            entries = List.copyOf(entries);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlLayout value) {
        public Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }
    }

    /** The layout of a text; empty for YAML that is broken, is empty, or has anchors, tags or keys that are no text. */
    static Optional<YamlLayout> of(String yaml) {
        try {
            Node root = new Yaml(YamlReader.options()).compose(new StringReader(yaml));
            return Optional.ofNullable(root).map(new Measure(yaml)::layout);
        } catch (YAMLException | Unusual notOurs) {
            return Optional.empty();
        }
    }

    /** Turns the marks of the parser, which count code points, into offsets. */
    final class Measure {
        private final String yaml;
        private final int[] offsets;

        private Measure(String yaml) {
            this.yaml = yaml;
            this.offsets = IntStream.range(0, yaml.length() + 1)
                    .filter(i -> i == 0
                            || i == yaml.length()
                            || !Character.isSurrogatePair(yaml.charAt(i - 1), yaml.charAt(i)))
                    .toArray();
        }

        private int offset(Mark mark) {
            return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
        }

        private YamlLayout layout(Node node) {
            int start = offset(node.getStartMark());
            int stop = offset(node.getEndMark());
            if (start < yaml.length() && "&!".indexOf(yaml.charAt(start)) >= 0) {
                throw new Unusual();
            }
            if (node instanceof ScalarNode scalar) {
                return scalar(scalar, start, stop);
            }
            boolean flow = ((CollectionNode<?>) node).getFlowStyle() == DumperOptions.FlowStyle.FLOW;
            if (node instanceof SequenceNode sequence) {
                List<YamlLayout> items =
                        sequence.getValue().stream().map(this::layout).toList();
                int last = items.isEmpty() ? stop : items.get(items.size() - 1).end();
                return new Items(start, flow ? stop : last, flow, items);
            }
            List<Entry> entries =
                    ((MappingNode) node).getValue().stream().map(this::entry).toList();
            int last = entries.isEmpty()
                    ? stop
                    : entries.get(entries.size() - 1).value().end();
            return new Block(start, flow ? stop : last, flow, entries);
        }

        private Entry entry(NodeTuple tuple) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                int start = offset(key.getStartMark());
                return new Entry(scalar(key, start, offset(key.getEndMark())), layout(tuple.getValueNode()));
            }
            throw new Unusual();
        }

        private Scalar scalar(ScalarNode scalar, int start, int stop) {
            Character style = scalar.getScalarStyle().getChar();
            int end = stop;
            while (end > start && Character.isWhitespace(yaml.charAt(end - 1))) {
                end--;
            }
            return new Scalar(start, end, style == null ? ' ' : style, scalar.getValue());
        }
    }

    /** What is laid out in ways that dossiers do not use; caught in this file. */
    final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unusual() {
            super(null, null, false, false);
        }
    }
}
