package nl.expliciet.generator.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;

/** Words to write keys with: each says what the model gets when a value is there, unknown or left out. */
public final class Keys {
    private Keys() {}

    /** A value that may be unknown or left out. */
    public static <V> Key<Stated<V>> optional(String name, Shape<V> shape) {
        return new Key<>(name, shape, false, shape::stated);
    }

    /** A value that the model has in any case: with a fallback when it is unknown, wrong or left out. */
    public static <V> Key<V> certain(String name, Shape<V> shape, V fallback) {
        return new Key<>(
                name, shape, false, value -> shape.stated(value).value().orElse(fallback));
    }

    /** A text that the model cannot do without: {@code onbekend} stays that word. */
    public static Key<String> words(String name, Shape<String> shape) {
        Function<Value, String> said = value -> shape.made(value).orElse(value.isUnknown() ? Ref.UNKNOWN : "");
        return new Key<>(name, shape, false, said);
    }

    /** A reference that may be left out; one that is unknown is a reference too. */
    public static Key<Stated<Ref>> ref(String name, Shape<Ref> shape) {
        return new Key<>(
                name, shape, false, value -> shape.made(value).map(Stated::of).orElse(Stated.absent()));
    }

    /** A reference that the model cannot do without: unknown when it was left out. */
    public static Key<Ref> certainRef(String name, Shape<Ref> shape) {
        return new Key<>(name, shape, false, value -> shape.made(value).orElse(new Ref(Ref.UNKNOWN)));
    }

    /**
     * A list; none when nobody knows which there are.
     *
     * @param identity the keys by which an item is known again in another version
     */
    public static <V> Key<List<V>> list(String name, Shape<V> item, Key<?>... identity) {
        Shape.Items<V> items = new Shape.Items<>(item, List.of(identity));
        return new Key<>(name, items, false, value -> items.made(value).orElse(List.of()));
    }

    /** A block that the model has in any case: made of nothing when it is left out, of unknown keys when it is unknown. */
    public static <R> Key<R> part(String name, Shape.Block<R> block) {
        return new Key<>(name, block, false, value -> block.maker().apply(new Fields(value)));
    }

    /** A table; empty when it is unknown or left out. */
    public static <K, V> Key<Map<K, Stated<V>>> table(String name, Shape.Table<K, V> table) {
        return certain(name, table, Map.of());
    }
}
