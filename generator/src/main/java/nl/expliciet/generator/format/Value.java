package nl.expliciet.generator.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.RichText;

/**
 * What was typed, checked against the format and with its address: a shorthand is written out, a list is a list, keys
 * stand in the order of the format and what did not fit is left out. The model, the data and the running text of a
 * dossier are all made of it.
 */
public sealed interface Value {

    /** Its address. */
    Place place();

    /** The same value at another address. */
    Value movedTo(Place other);

    /** What stands in it, in the order of the format. */
    default Stream<Value> inner() {
        return Stream.empty();
    }

    /** This value and all that stands in it. */
    default Stream<Value> all() {
        return Stream.concat(Stream.of(this), inner().flatMap(Value::all));
    }

    /** True when a source does not tell. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** True when it was left out. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** Its running text, with addresses. */
    default List<PlacedText> texts() {
        return all().filter(Leaf.class::isInstance)
                .map(leaf -> (Leaf<?>) leaf)
                .filter(leaf -> leaf.said() instanceof RichText text && !text.isEmpty())
                .map(leaf -> new PlacedText(leaf.place(), (RichText) leaf.said()))
                .toList();
    }

    /** What a single value of a shape says; empty for anything else. */
    @SuppressWarnings("unchecked")
    static <T> Optional<T> said(Value value, Shape<T> shape) {
        return value instanceof Leaf<?> leaf && leaf.shape().equals(shape)
                ? Optional.of((T) leaf.said())
                : Optional.empty();
    }

    /**
     * A single value.
     *
     * @param typed as it stands in the file
     * @param said what it says in the model
     */
    record Leaf<T>(Place place, Shape<T> shape, String typed, T said) implements Value {
        public Leaf {
            Objects.requireNonNull(place);
            Objects.requireNonNull(shape);
            Objects.requireNonNull(typed);
            Objects.requireNonNull(said);
        }

        @Override
        public Value movedTo(Place other) {
            return new Leaf<>(other, shape, typed, said);
        }
    }

    /** {@code onbekend}: all that stands in it is unknown. */
    record Unknown(Place place) implements Value {
        public Unknown {
            Objects.requireNonNull(place);
        }

        @Override
        public Value movedTo(Place other) {
            return new Unknown(other);
        }
    }

    /** Nothing was typed here. It never stands in another value. */
    record Absent(Place place) implements Value {
        public Absent {
            Objects.requireNonNull(place);
        }

        @Override
        public Value movedTo(Place other) {
            return new Absent(other);
        }
    }

    /** A list. */
    record Items(Place place, Shape.Items<?> shape, List<Value> items) implements Value {
        public Items {
            Objects.requireNonNull(place);
            Objects.requireNonNull(shape);
            items = List.copyOf(items);
        }

        @Override
        public Stream<Value> inner() {
            return items.stream();
        }

        /** Nobody knows which there are. */
        @Override
        public boolean isUnknown() {
            return items.size() == 1 && items.get(0).isUnknown();
        }

        @Override
        public Value movedTo(Place other) {
            List<Value> moved = items.stream()
                    .map(item ->
                            item.movedTo(isOne() ? other : other.at(item.place().step())))
                    .toList();
            return new Items(other, shape, moved);
        }

        /** True for a single value that was typed as one and stays one. */
        public boolean isOne() {
            return items.size() == 1 && items.get(0).place().equals(place);
        }
    }

    /** A block or a table, by key. */
    record Block(Place place, Shape<?> shape, Map<String, Value> values) implements Value {
        public Block {
            Objects.requireNonNull(place);
            Objects.requireNonNull(shape);
            values = Collections.unmodifiableMap(ordered(shape, values));
        }

        /** What stands under a key. */
        public Value at(Key<?> key) {
            return values.getOrDefault(key.name(), new Absent(key.in(place)));
        }

        /** The same block with one key more. */
        public Block with(Key<?> key, Value value) {
            return with((Shape.Block<?>) shape, key, value);
        }

        /** The same keys with one more, as a block that knows it. */
        public Block with(Shape.Block<?> larger, Key<?> key, Value value) {
            Map<String, Value> more = new LinkedHashMap<>(values);
            more.put(key.name(), value);
            return new Block(place, larger, more);
        }

        /** This block, and under the keys that it leaves out what another one says. */
        public Block over(Block below) {
            Map<String, Value> all = new LinkedHashMap<>();
            below.values.forEach((key, value) -> all.put(key, value.movedTo(place.at(key))));
            all.putAll(values);
            return new Block(place, shape, all);
        }

        @Override
        public Stream<Value> inner() {
            return values.values().stream();
        }

        @Override
        public Block movedTo(Place other) {
            Map<String, Value> moved = new LinkedHashMap<>();
            values.forEach((key, value) -> moved.put(key, value.movedTo(other.at(key))));
            return new Block(other, shape, moved);
        }

        /** The keys of a table stay as they were typed. */
        private static Map<String, Value> ordered(Shape<?> shape, Map<String, Value> values) {
            if (!(shape instanceof Shape.Block<?> block)) {
                return new LinkedHashMap<>(values);
            }
            Map<String, Value> ordered = new LinkedHashMap<>();
            block.keys().stream()
                    .map(Key::name)
                    .filter(values::containsKey)
                    .forEach(key -> ordered.put(key, values.get(key)));
            return ordered;
        }
    }
}
