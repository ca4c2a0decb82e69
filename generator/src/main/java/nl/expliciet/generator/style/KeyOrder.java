package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.YamlLayout;

/** The order in which the format has its keys; a key that it does not know comes last. */
final class KeyOrder {
    private KeyOrder() {}

    /** Entries in the order of a shape. */
    static List<YamlLayout.Entry> sorted(List<YamlLayout.Entry> entries, Optional<Shape<?>> shape) {
        List<YamlLayout.Entry> sorted = new ArrayList<>(entries);
        if (block(shape).isPresent()) {
            List<String> names =
                    block(shape).get().keys().stream().map(Key::name).toList();
            sorted.sort(Comparator.comparingInt(entry -> {
                int index = names.indexOf(entry.key().text());
                return index < 0 ? names.size() : index;
            }));
        }
        return sorted;
    }

    /** The shape of what stands under a key. */
    static Optional<Shape<?>> under(Optional<Shape<?>> shape, String key) {
        if (shape.isPresent() && shape.get() instanceof Shape.Table<?, ?> table) {
            return Optional.of(table.value());
        }
        return block(shape).flatMap(block -> block.key(key)).map(Key::shape);
    }

    /** The shape of an item of a list. */
    static Optional<Shape<?>> item(Optional<Shape<?>> shape) {
        return shape.map(found -> found instanceof Shape.Items<?> items ? items.item() : found);
    }

    /** A single block may stand where a list is expected. */
    private static Optional<Shape.Block<?>> block(Optional<Shape<?>> shape) {
        return item(shape)
                .flatMap(found -> found instanceof Shape.Block<?> block ? Optional.of(block) : Optional.empty());
    }
}
