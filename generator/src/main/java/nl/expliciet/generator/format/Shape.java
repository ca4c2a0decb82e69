package nl.expliciet.generator.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/**
 * The kind of value a key takes. A source may also say {@code onbekend} wherever {@link #mayBeUnknown()} holds.
 *
 * @param <T> what the model gets of it
 */
public sealed interface Shape<T> permits Scalar, Shape.Prose, Shape.Items, Shape.Block, Shape.Table {

    /** True when {@code onbekend} may stand in its place. */
    default boolean mayBeUnknown() {
        return true;
    }

    /** What the model gets of a value; empty where nothing is told and the shape has no word for that. */
    Optional<T> made(Value value);

    /** What the model gets of a value that may be unknown or left out. */
    default Stated<T> stated(Value value) {
        if (value.isUnknown()) {
            return Stated.unknown();
        }
        return value.isAbsent() ? Stated.absent() : made(value).map(Stated::of).orElse(Stated.absent());
    }

    /** Markdown. */
    record Prose() implements Shape<RichText> {
        @Override
        public Optional<RichText> made(Value value) {
            return Value.said(value, this);
        }
    }

    /**
     * A list; a single value counts as a list of one.
     *
     * @param identity the keys by which an item of a block is known again in another version; empty when all it says is
     * @param orOne true when a single item that nothing identifies stays one in the data, and has the address of the list
     */
    record Items<T>(Shape<T> item, List<Key<?>> identity, boolean orOne) implements Shape<List<T>> {
        public Items {
            Objects.requireNonNull(item);
            identity = List.copyOf(identity);
        }

        /** A list of which a single item is addressed as an item. */
        public Items(Shape<T> item, List<Key<?>> identity) {
            this(item, identity, false);
        }

        /** A block of which nobody knows how many there are is none; a reference to nobody knows what is one. */
        @Override
        public Optional<List<T>> made(Value value) {
            boolean none = value.isUnknown() && item instanceof Block && !orOne;
            List<Value> items = value instanceof Value.Items list && !none ? list.items() : List.of();
            return Optional.of(
                    items.stream().flatMap(one -> item.made(one).stream()).toList());
        }
    }

    /**
     * A block of keys.
     *
     * @param name English name, for the JSON Schema
     * @param keys its keys, in the order in which they are shown
     * @param shorthand the key that a bare value stands for; empty when a block is needed
     * @param maker makes what the model gets of it
     */
    record Block<T>(String name, List<Key<?>> keys, Optional<Key<?>> shorthand, Function<Fields, T> maker)
            implements Shape<T> {
        public Block {
            Objects.requireNonNull(name);
            keys = List.copyOf(keys);
            Objects.requireNonNull(shorthand);
            Objects.requireNonNull(maker);
        }

        /** The block of a maker: its keys are those the maker asks for, in that order. */
        public static <T> Block<T> of(String name, Function<Fields, T> maker) {
            Map<String, Key<?>> asked = new LinkedHashMap<>();
            maker.apply(new Fields(new Value.Absent(Place.TOP), key -> asked.putIfAbsent(key.name(), key)));
            return new Block<>(name, List.copyOf(asked.values()), Optional.empty(), maker);
        }

        /** The key with a name. */
        public Optional<Key<?>> key(String wanted) {
            return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
        }

        /** The same block where a bare value stands for one of its keys. */
        public Block<T> orBare(Key<?> key) {
            return new Block<>(name, keys, Optional.of(key), maker);
        }

        /** The same block under another name, without some of its keys. */
        public Block<T> without(String newName, Key<?>... gone) {
            List<Key<?>> left = keys.stream()
                    .filter(key -> !Arrays.asList(gone).contains(key))
                    .toList();
            return new Block<>(newName, left, shorthand, maker);
        }

        /** The same block under another name, with more keys, of which its maker knows nothing. */
        public Block<T> and(String newName, Key<?>... more) {
            List<Key<?>> all = new ArrayList<>(keys);
            all.addAll(Arrays.asList(more));
            return new Block<>(newName, all, shorthand, maker);
        }

        /** The same block under another name, where some keys cannot be left out. */
        public Block<T> needing(String newName, Key<?>... needed) {
            List<Key<?>> all = new ArrayList<>(keys);
            all.replaceAll(key -> Arrays.asList(needed).contains(key) ? key.needed() : key);
            return new Block<>(newName, all, shorthand, maker);
        }

        @Override
        public Optional<T> made(Value value) {
            return Optional.of(maker.apply(new Fields(value)));
        }
    }

    /**
     * A block whose keys are themselves values, such as the numbers of questions.
     *
     * @param orWhole true when what is no block holds for all keys
     */
    record Table<K, V>(Scalar<K> key, Shape<V> value, boolean orWhole) implements Shape<Map<K, Stated<V>>> {
        public Table {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }

        /** A table that is always a block. */
        public Table(Scalar<K> key, Shape<V> value) {
            this(key, value, false);
        }

        @Override
        public Optional<Map<K, Stated<V>>> made(Value told) {
            Map<K, Stated<V>> table = new LinkedHashMap<>();
            entries(told)
                    .forEach(one -> key.parse(one.getKey()).ifPresent(k -> table.put(k, value.stated(one.getValue()))));
            return Optional.of(table);
        }

        private static Stream<Map.Entry<String, Value>> entries(Value told) {
            return told instanceof Value.Block block ? block.values().entrySet().stream() : Stream.empty();
        }
    }
}
