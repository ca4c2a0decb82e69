package nl.expliciet.generator.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.Node;

/** How the items of one list are addressed: by what identifies them where that is no text and not used yet, else by number. */
final class ItemLabels {
    private final Shape.Items<?> shape;
    private final Set<String> used = new HashSet<>();

    ItemLabels(Shape.Items<?> shape) {
        this.shape = shape;
    }

    /** The label of the next item, by its number from 1. */
    String of(Node item, int number) {
        return id(item, shape.item())
                .or(() -> identity(item))
                .filter(id -> !id.isBlank() && used.add(id))
                .orElse(String.valueOf(number));
    }

    /** What the keys that identify an item say, with dots between them; a text would make no address. */
    private Optional<String> identity(Node item) {
        if (!(item instanceof Node.Block block)
                || shape.identity().stream().anyMatch(key -> key.shape() instanceof Scalar.Words)) {
            return Optional.empty();
        }
        List<String> parts = shape.identity().stream()
                .map(key -> block.get(key.name()).orElse(null))
                .map(node -> node instanceof Node.Text text ? text.text().strip() : "")
                .takeWhile(part -> part.matches("[A-Za-z0-9-]+") && !part.equals(Ref.UNKNOWN))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(".", parts));
    }

    /** The id of a block, if it has one. */
    static Optional<String> id(Node item, Shape<?> shape) {
        return shape instanceof Shape.Block<?> block
                ? block.keys().stream()
                        .filter(key -> key.shape() instanceof Scalar.Id)
                        .findFirst()
                        .flatMap(key -> under(item, block, key))
                : Optional.empty();
    }

    /** What stands under its key, or for the whole block. */
    private static Optional<String> under(Node item, Shape.Block<?> block, Key<?> key) {
        boolean bare = block.shorthand().filter(key::equals).isPresent();
        Optional<Node> id = item instanceof Node.Block node
                ? node.get(key.name())
                : Optional.of(item).filter(any -> bare);
        return id.filter(Node.Text.class::isInstance).map(text -> ((Node.Text) text).text());
    }
}
