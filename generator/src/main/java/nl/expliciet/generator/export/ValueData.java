package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Ref;

/** A value of the format as data: what the format calls a number is a number, other text stays as typed. */
final class ValueData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueData() {}

    /** The data of a block, its keys in the order of the format. */
    static ObjectNode of(Value.Block block) {
        ObjectNode data = JSON.objectNode();
        block.values().forEach((key, value) -> data.set(key, of(value)));
        return data;
    }

    /** The data of any value; a block that says no more than its shorthand is written as that. */
    static JsonNode bare(Value value) {
        if (value instanceof Value.Block block
                && block.values().size() == 1
                && block.shape() instanceof Shape.Block<?> shape
                && shape.shorthand()
                        .filter(key -> block.values().containsKey(key.name()))
                        .isPresent()) {
            return of(block.values().values().iterator().next());
        }
        return of(value);
    }

    private static JsonNode of(Value value) {
        if (value instanceof Value.Block block) {
            return of(block);
        }
        if (value instanceof Value.Items items && items.isOne()) {
            return of(items.items().get(0));
        }
        if (value instanceof Value.Items items) {
            ArrayNode list = JSON.arrayNode();
            items.inner().forEach(item -> list.add(of(item)));
            return list;
        }
        return value instanceof Value.Leaf<?> leaf ? single(leaf) : JSON.textNode(Ref.UNKNOWN);
    }

    private static JsonNode single(Value.Leaf<?> leaf) {
        if (!(leaf.said() instanceof Number)) {
            return JSON.textNode(leaf.typed());
        }
        BigDecimal number = new BigDecimal(leaf.typed().strip());
        return number.scale() <= 0 ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
    }
}
