package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.format.Inside;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.YamlLayout;

/** The order in which the format has its keys; a key that it does not know comes last. */
final class KeyOrder {
    private KeyOrder() {}

    /** Entries in the order of a shape; as they are where it has no keys. */
    static List<YamlLayout.Entry> sorted(List<YamlLayout.Entry> entries, Optional<Shape<?>> shape) {
        List<String> names = Inside.names(shape);
        List<YamlLayout.Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(entry -> {
            int index = names.indexOf(entry.key().text());
            return index < 0 ? names.size() : index;
        }));
        return sorted;
    }
}
