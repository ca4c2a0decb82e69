package nl.expliciet.generator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value from a closed list, with the Dutch key that files use for it. */
public interface Keyed {

    /** The key in files and data. */
    String key();

    /** The value with a key. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.key().equals(key))
                .findFirst();
    }

    /** All keys, in their order. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }
}
