package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.Node;

/**
 * A checked YAML tree as data: every key that was typed, in the order of the format; a list is always a list, a
 * shorthand is written out, and what the format calls a number is a number. Text stays as typed.
 */
final class TreeData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TreeData() {}

    /** The data of a value; what does not fit its shape stays as typed, so that nothing is lost. */
    static JsonNode of(Shape shape, Node node) {
        if (shape instanceof Shape.Items items) {
            return items(items, node);
        }
        if (shape instanceof Shape.Block block) {
            return block(block, node);
        }
        return shape instanceof Shape.Table table ? table(table, node) : scalar(shape, node);
    }

    /** The data of a block. */
    static ObjectNode block(Shape.Block shape, Node.Block node) {
        ObjectNode data = JSON.objectNode();
        for (Field field : shape.fields()) {
            node.get(field.key()).ifPresent(value -> data.set(field.key(), of(field.shape(), value)));
        }
        return data;
    }

    private static JsonNode block(Shape.Block shape, Node node) {
        if (node instanceof Node.Block block) {
            return block(shape, block);
        }
        boolean bare = !shape.shorthand().isEmpty() && !isUnknown(shape, node);
        return bare ? JSON.objectNode().set(shape.shorthand(), of(shorthand(shape), node)) : scalar(shape, node);
    }

    private static Shape shorthand(Shape.Block shape) {
        return shape.field(shape.shorthand()).map(Field::shape).orElseThrow();
    }

    /** {@code onbekend} for a whole block, unless its shorthand could say so itself. */
    private static boolean isUnknown(Shape.Block shape, Node node) {
        return !shorthand(shape).mayBeUnknown()
                && node instanceof Node.Text text
                && text.text().equals(Ref.UNKNOWN);
    }

    private static JsonNode items(Shape.Items shape, Node node) {
        ArrayNode data = JSON.arrayNode();
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> data.add(of(shape.item(), item)));
            return data;
        }
        return data.add(of(shape.item(), node));
    }

    private static JsonNode table(Shape.Table shape, Node node) {
        if (!(node instanceof Node.Block block)) {
            return scalar(shape, node);
        }
        ObjectNode data = JSON.objectNode();
        block.entries().forEach(entry -> data.set(entry.key(), of(shape.value(), entry.value())));
        return data;
    }

    private static JsonNode scalar(Shape shape, Node node) {
        if (node instanceof Node.Text text) {
            boolean number = shape instanceof Shape.Whole || shape instanceof Shape.Decimal;
            return number ? number(text.text()) : JSON.textNode(text.text());
        }
        return raw(node);
    }

    private static JsonNode number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() <= 0 ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return JSON.textNode(text);
        }
    }

    private static JsonNode raw(Node node) {
        if (node instanceof Node.Sequence sequence) {
            ArrayNode data = JSON.arrayNode();
            sequence.items().forEach(item -> data.add(raw(item)));
            return data;
        }
        ObjectNode data = JSON.objectNode();
        if (node instanceof Node.Block block) {
            block.entries().forEach(entry -> data.set(entry.key(), raw(entry.value())));
        }
        return node instanceof Node.Text text ? JSON.textNode(text.text()) : data;
    }
}
