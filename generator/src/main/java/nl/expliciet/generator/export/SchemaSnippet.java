package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.format.Example;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;

/**
 * A block with all its plain keys to fill in, as the YAML language server offers it ({@code defaultSnippets}): the cursor goes
 * from one value to the next, and a closed list is offered.
 */
final class SchemaSnippet {
    private SchemaSnippet() {}

    /** The snippet without its label; empty for a block with less than two such keys. */
    static Optional<ObjectNode> of(Shape.Block<?> block) {
        List<Key<?>> keys = Example.keys(block);
        if (keys.size() < 2) {
            return Optional.empty();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        int stop = 1;
        for (Key<?> key : keys) {
            body.put(key.name(), value(key.shape(), stop++));
        }
        return Optional.of(JsonNodeFactory.instance.objectNode().set("body", body));
    }

    private static String value(Shape<?> shape, int stop) {
        return shape instanceof Scalar.Choice<?> choice
                ? "${" + stop + "|" + String.join(",", choice.keys()) + "|}"
                : "$" + stop;
    }
}
