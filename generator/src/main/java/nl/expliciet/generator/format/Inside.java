package nl.expliciet.generator.format;

import java.util.List;
import java.util.Optional;

/** Finds the shape of what stands inside a value, for tools that walk along a text and the format at once. */
public final class Inside {
    private Inside() {}

    /** The shape of what stands under a key. */
    public static Optional<Shape<?>> under(Optional<Shape<?>> shape, String key) {
        if (shape.isPresent() && shape.get() instanceof Shape.Table<?, ?> table) {
            return Optional.of(table.value());
        }
        return block(shape).flatMap(block -> block.key(key)).map(Key::shape);
    }

    /** The shape of an item of a list; a single value may stand where a list is expected. */
    public static Optional<Shape<?>> item(Optional<Shape<?>> shape) {
        return shape.map(found -> found instanceof Shape.Items<?> items ? items.item() : found);
    }

    /** The names of the keys of a block, in the order of the format; none for anything else. */
    public static List<String> names(Optional<Shape<?>> shape) {
        return block(shape).map(Shape.Block::keys).orElse(List.of()).stream()
                .map(Key::name)
                .toList();
    }

    private static Optional<Shape.Block<?>> block(Optional<Shape<?>> shape) {
        return item(shape)
                .flatMap(found -> found instanceof Shape.Block<?> block ? Optional.of(block) : Optional.empty());
    }
}
