package nl.expliciet.generator.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.model.Keyed;

/** The kind of value a key takes. A source may also say {@code onbekend} wherever {@link #mayBeUnknown()} holds. */
public sealed interface Shape {

    /** True when {@code onbekend} may stand in its place. */
    default boolean mayBeUnknown() {
        return true;
    }

    /** One line of plain text, shown as typed: names and titles. */
    record Words() implements Shape {}

    /** Markdown. */
    record Prose() implements Shape {}

    /** One of a list of keys. */
    record Choice(List<String> keys, boolean mayBeUnknown) implements Shape {
        public Choice {
            keys = List.copyOf(keys);
        }

        /** The keys of a model type; {@code onbekend} is fine. */
        public static <E extends Enum<E> & Keyed> Choice of(Class<E> type) {
            return new Choice(Keyed.keys(type), true);
        }

        /** The keys of a model type that the writer of a dossier always knows. */
        public static <E extends Enum<E> & Keyed> Choice known(Class<E> type) {
            return new Choice(Keyed.keys(type), false);
        }
    }

    /** A whole number in a range. */
    record Whole(long minimum, long maximum) implements Shape {}

    /** A number with a decimal point in a range. */
    record Decimal(BigDecimal minimum, BigDecimal maximum) implements Shape {}

    /** A date in ISO 8601; a year, or a year and month, only when partial. */
    record Day(boolean partial) implements Shape {}

    /** A date and time with offset in ISO 8601. */
    record Instant() implements Shape {}

    /** A period in ISO 8601, such as {@code P1Y}. */
    record Interval() implements Shape {}

    /** An id: letters, digits and hyphens; reserved words and {@code onbekend} are none. */
    record Id(boolean capitals) implements Shape {
        @Override
        public boolean mayBeUnknown() {
            return false;
        }
    }

    /** The id of something else. */
    record Reference(Target target) implements Shape {}

    /** What a reference can point at. */
    enum Target {
        PARTY,
        BODY,
        AGREEMENT,
        SOURCE
    }

    /** A list; a single value counts as a list of one. */
    record Items(Shape item) implements Shape {
        public Items {
            Objects.requireNonNull(item);
        }
    }

    /**
     * A block of keys.
     *
     * @param name English name, for the JSON Schema
     * @param fields its keys, in the order in which they are shown
     * @param shorthand the key that a bare value stands for; empty when a block is needed
     */
    record Block(String name, List<Field> fields, String shorthand) implements Shape {
        public Block {
            Objects.requireNonNull(name);
            fields = List.copyOf(fields);
            Objects.requireNonNull(shorthand);
        }

        /** The field with a key. */
        public Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        /** The same block where a bare value stands for one of its keys. */
        public Block orBare(String key) {
            return new Block(name, fields, key);
        }
    }

    /** A block whose keys are themselves values, such as the numbers of questions. */
    record Table(Shape key, Shape value) implements Shape {}
}
