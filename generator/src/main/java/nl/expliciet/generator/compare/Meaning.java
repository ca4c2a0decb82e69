package nl.expliciet.generator.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.text.RichText;

/**
 * What a value says, as something that equals what says the same: without addresses, the order of a list, quotes or line
 * ends.
 */
record Meaning(Object said) {
    private static final String UNKNOWN = "onbekend";

    /** What a value says. */
    static Meaning of(Value value) {
        return new Meaning(said(value));
    }

    /** What some keys of an item say together. */
    static Meaning of(Value item, List<Key<?>> keys) {
        Stream<Object> parts =
                keys.stream().map(key -> item instanceof Value.Block block ? said(block.at(key)) : said(item));
        return new Meaning(parts.toList());
    }

    /** What an item says under all other keys. */
    static Meaning without(Value item, List<Key<?>> keys) {
        if (!(item instanceof Value.Block block)) {
            return of(item);
        }
        Map<String, Value> rest = new LinkedHashMap<>(block.values());
        keys.forEach(key -> rest.remove(key.name()));
        return new Meaning(said(rest));
    }

    private static Object said(Value value) {
        if (value instanceof Value.Block block) {
            return said(block.values());
        }
        if (value instanceof Value.Items items) {
            return counted(items.inner().map(Meaning::said).toList());
        }
        if (value instanceof Value.Leaf<?> leaf) {
            return leaf.said() instanceof RichText text ? PlainText.of(text) : leaf.said();
        }
        return value.isUnknown() ? List.of(UNKNOWN) : List.of();
    }

    private static Map<String, Object> said(Map<String, Value> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> said(entry.getValue())));
    }

    /** A list without its order; what stands in it twice counts twice. */
    private static Map<Object, Integer> counted(Collection<Object> items) {
        Map<Object, Integer> counted = new HashMap<>();
        items.forEach(item -> counted.merge(item, 1, Integer::sum));
        return counted;
    }
}
