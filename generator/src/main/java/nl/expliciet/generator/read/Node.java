package nl.expliciet.generator.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.finding.Position;

/** A value in a YAML file as it was typed, with its place: a block of keys, a list or a text. */
public sealed interface Node {

    /** Where the value starts. */
    Position position();

    /** A text, exactly as typed: {@code nee}, {@code 1.10} and {@code 12:30} stay text. */
    record Text(String text, Position position, TextOrigin origin) implements Node {
        public Text {
            Objects.requireNonNull(text);
            Objects.requireNonNull(position);
            Objects.requireNonNull(origin);
        }

        /** True when a key has nothing behind it. */
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A list of values. */
    record Sequence(List<Node> items, Position position) implements Node {
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(position);
        }
    }

    /** A block of keys in the order of the file; a repeated key stands in it twice. */
    record Block(List<Entry> entries, Position position) implements Node {
        public Block {
            entries = List.copyOf(entries);
            Objects.requireNonNull(position);
        }

        /** The first value of a key, unless it is empty. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .filter(value -> !(value instanceof Text text && text.isEmpty()))
                    .findFirst();
        }
    }

    /** A key with its value. */
    record Entry(String key, Position keyPosition, Node value) {
        public Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(keyPosition);
            Objects.requireNonNull(value);
        }
    }
}
