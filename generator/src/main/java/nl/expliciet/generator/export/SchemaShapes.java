package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;

/**
 * Turns shapes of the format into JSON Schema. Every block becomes a definition of its own. There are two forms: as
 * people type it, with shorthands, and as it is exported, where a list is always a list.
 */
final class SchemaShapes {
    /** How a value stands in a file. */
    enum Form {
        TYPED,
        EXPORTED
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final KeyDescriptions descriptions;
    private final Form form;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    SchemaShapes(KeyDescriptions descriptions, Form form) {
        this.descriptions = descriptions;
        this.form = form;
    }

    /** The definitions made so far, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** The schema of a shape, {@code onbekend} included where it may stand. */
    ObjectNode of(Shape shape) {
        ObjectNode plain = plain(shape);
        return shape.mayBeUnknown() && !isText(shape) ? anyOf(plain, constant(Ref.UNKNOWN)) : plain;
    }

    /** A reference to the definition of a block. */
    ObjectNode reference(Shape.Block block) {
        String name = form == Form.EXPORTED ? block.name() + "Data" : block.name();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition(block));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Words
                || shape instanceof Shape.Prose
                || shape instanceof Shape.Choice
                || shape instanceof Shape.Reference;
    }

    private ObjectNode plain(Shape shape) {
        if (shape instanceof Shape.Block block) {
            return block(block);
        }
        if (shape instanceof Shape.Items items) {
            return items(items);
        }
        return shape instanceof Shape.Table table ? table(table) : scalar(shape);
    }

    private ObjectNode scalar(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return choice(choice);
        }
        if (shape instanceof Shape.Whole whole) {
            return object().put("type", "integer")
                    .put("minimum", whole.minimum())
                    .put("maximum", whole.maximum());
        }
        if (shape instanceof Shape.Decimal decimal) {
            return object().put("type", "number")
                    .put("minimum", decimal.minimum())
                    .put("maximum", decimal.maximum());
        }
        if (shape instanceof Shape.Day day) {
            return day(day);
        }
        if (shape instanceof Shape.Id id) {
            return pattern(id.capitals() ? "^[A-Za-z0-9][A-Za-z0-9-]*$" : "^[a-z0-9][a-z0-9-]*$");
        }
        return shape instanceof Shape.Interval ? pattern("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$") : text(shape);
    }

    /** Without quotes YAML calls 1.10 and 2021 numbers; here they are text as typed. */
    private ObjectNode text(Shape shape) {
        boolean typed = form == Form.TYPED && (shape instanceof Shape.Words || shape instanceof Shape.Prose);
        if (!typed) {
            return object().put("type", "string");
        }
        return object().set("type", JSON.arrayNode().add("string").add("number").add("boolean"));
    }

    private ObjectNode choice(Shape.Choice choice) {
        ArrayNode keys = JSON.arrayNode();
        choice.keys().forEach(keys::add);
        if (choice.mayBeUnknown()) {
            keys.add(Ref.UNKNOWN);
        }
        return object().set("enum", keys);
    }

    private ObjectNode day(Shape.Day day) {
        if (!day.partial()) {
            return pattern("^" + DAY + "$");
        }
        ObjectNode text = pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        ObjectNode year = object().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
        return form == Form.TYPED ? anyOf(text, year) : text;
    }

    private ObjectNode items(Shape.Items items) {
        ObjectNode item = of(items.item());
        ObjectNode list = object().put("type", "array").set("items", item);
        return form == Form.TYPED ? anyOf(list, item.deepCopy()) : list;
    }

    private ObjectNode table(Shape.Table table) {
        ObjectNode schema = object().put("type", "object");
        if (table.key() instanceof Shape.Whole) {
            schema.set("propertyNames", pattern("^[1-9]\\d{0,2}$"));
        }
        return schema.set("additionalProperties", of(table.value()));
    }

    private ObjectNode block(Shape.Block block) {
        if (block.shorthand().isEmpty() || form == Form.EXPORTED) {
            return reference(block);
        }
        ObjectNode bare =
                block.field(block.shorthand()).map(field -> of(field.shape())).orElseThrow();
        return anyOf(reference(block), bare);
    }

    private ObjectNode definition(Shape.Block block) {
        ObjectNode properties = object();
        ArrayNode required = JSON.arrayNode();
        for (Field field : block.fields()) {
            ObjectNode schema = of(field.shape());
            descriptions.of(block.name(), field.key()).ifPresent(text -> schema.put("description", text));
            properties.set(field.key(), schema);
            if (field.required()) {
                required.add(field.key());
            }
        }
        ObjectNode schema = object().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode anyOf(ObjectNode first, ObjectNode second) {
        ArrayNode choices = first.get("anyOf") instanceof ArrayNode inner
                ? inner.deepCopy()
                : JSON.arrayNode().add(first);
        return object().set("anyOf", choices.add(second));
    }

    private static ObjectNode constant(String value) {
        return object().put("const", value);
    }

    private static ObjectNode pattern(String pattern) {
        return object().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode object() {
        return JSON.objectNode();
    }
}
