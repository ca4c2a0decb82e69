package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.read.Limits;

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
    /** The days that every month has, in leap years too; the checker knows which years those are. */
    private static final String MONTHS_AND_DAYS = "(0[13578]|1[02])(-(0[1-9]|[12]\\d|3[01]))%1$s"
            + "|(0[469]|11)(-(0[1-9]|[12]\\d|30))%1$s|02(-(0[1-9]|[12]\\d))%1$s";

    private final KeyWords descriptions;
    private final Form form;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    SchemaShapes(KeyWords descriptions, Form form) {
        this.descriptions = descriptions;
        this.form = form;
    }

    /** The definitions made so far, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** The schema of a shape, {@code onbekend} included where it may stand. */
    ObjectNode of(Shape<?> shape) {
        ObjectNode plain = plain(shape);
        return shape.mayBeUnknown() && !isText(shape) ? anyOf(plain, constant(Ref.UNKNOWN)) : plain;
    }

    /** A reference to the definition of a block. */
    ObjectNode reference(Shape.Block<?> block) {
        String name = form == Form.EXPORTED ? block.name() + "Data" : block.name();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition(block));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static boolean isText(Shape<?> shape) {
        return shape instanceof Scalar.Words
                || shape instanceof Shape.Prose
                || shape instanceof Scalar.Choice
                || shape instanceof Scalar.Reference;
    }

    private ObjectNode plain(Shape<?> shape) {
        if (shape instanceof Shape.Block<?> block) {
            return block(block);
        }
        if (shape instanceof Shape.Items<?> items) {
            return items(items);
        }
        return shape instanceof Shape.Table<?, ?> table ? table(table) : scalar(shape);
    }

    private ObjectNode scalar(Shape<?> shape) {
        if (shape instanceof Scalar.Choice<?> choice) {
            return choice(choice);
        }
        if (shape instanceof Scalar.Whole<?> whole) {
            return object().put("type", "integer")
                    .put("minimum", whole.minimum())
                    .put("maximum", whole.maximum());
        }
        if (shape instanceof Scalar.Decimal decimal) {
            return object().put("type", "number")
                    .put("minimum", decimal.minimum())
                    .put("maximum", decimal.maximum());
        }
        if (shape instanceof Scalar.Day day) {
            return day(day);
        }
        if (shape instanceof Scalar.Id id) {
            return pattern(id.capitals() ? "^[A-Za-z0-9][A-Za-z0-9-]*$" : "^[a-z0-9][a-z0-9-]*$")
                    .put("maxLength", Scalar.Id.LONGEST);
        }
        return shape instanceof Scalar.Interval ? pattern("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$") : text(shape);
    }

    /** Without quotes YAML calls 1.10 and 2021 numbers; here they are text as typed. */
    private ObjectNode text(Shape<?> shape) {
        boolean typed = form == Form.TYPED && (shape instanceof Scalar.Words || shape instanceof Shape.Prose);
        if (!typed) {
            return object().put("type", "string");
        }
        ObjectNode text = object().set(
                        "type", JSON.arrayNode().add("string").add("number").add("boolean"));
        return shape instanceof Scalar.Words ? text.put("maxLength", Limits.LINE) : text;
    }

    private ObjectNode choice(Scalar.Choice<?> choice) {
        ArrayNode keys = JSON.arrayNode();
        choice.keys().forEach(keys::add);
        if (choice.mayBeUnknown()) {
            keys.add(Ref.UNKNOWN);
        }
        return object().set("enum", keys);
    }

    private ObjectNode day(Scalar.Day day) {
        if (!day.partial()) {
            return pattern("^\\d{4}-(" + String.format(Locale.ROOT, MONTHS_AND_DAYS, "") + ")$");
        }
        ObjectNode text = pattern("^\\d{4}(-(" + String.format(Locale.ROOT, MONTHS_AND_DAYS, "?") + "))?$");
        ObjectNode year = object().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
        return form == Form.TYPED ? anyOf(text, year) : text;
    }

    private ObjectNode items(Shape.Items<?> items) {
        ObjectNode item = of(items.item());
        ObjectNode list = object().put("type", "array").set("items", item);
        return form == Form.TYPED || items.orOne() ? anyOf(list, item.deepCopy()) : list;
    }

    private ObjectNode table(Shape.Table<?, ?> table) {
        ObjectNode schema = object().put("type", "object");
        if (table.key() instanceof Scalar.Whole) {
            schema.set("propertyNames", pattern("^[1-9]\\d{0,2}$"));
        }
        ObjectNode value = of(table.value());
        schema.set("additionalProperties", value);
        return table.orWhole() ? anyOf(schema, value.deepCopy()) : schema;
    }

    private ObjectNode block(Shape.Block<?> block) {
        if (block.shorthand().isEmpty() || form == Form.EXPORTED) {
            return reference(block);
        }
        ObjectNode bare = block.shorthand().map(key -> of(key.shape())).orElseThrow();
        return anyOf(reference(block), bare);
    }

    private ObjectNode definition(Shape.Block<?> block) {
        ObjectNode properties = object();
        ArrayNode required = JSON.arrayNode();
        for (Key<?> key : block.keys()) {
            ObjectNode schema = of(key.shape());
            descriptions.description(block, key).ifPresent(text -> schema.put("description", text));
            properties.set(key.name(), schema);
            if (key.required()) {
                required.add(key.name());
            }
        }
        ObjectNode schema = object().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        if (form == Form.TYPED) {
            SchemaRules.add(block, schema);
            SchemaSnippet.of(block)
                    .ifPresent(snippet -> schema.putArray("defaultSnippets")
                            .add(snippet.put("label", descriptions.title("snippet"))));
        }
        return schema;
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
