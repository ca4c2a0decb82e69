package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.expliciet.generator.read.Node;

/** A YAML tree as an editor sees it: text without quotes that looks like a number is one (YAML 1.2, core schema). */
final class PlainYaml {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlainYaml() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Block block) {
            ObjectNode data = JSON.objectNode();
            block.entries().forEach(entry -> data.set(entry.key(), of(entry.value())));
            return data;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode data = JSON.arrayNode();
            sequence.items().forEach(item -> data.add(of(item)));
            return data;
        }
        return scalar((Node.Text) node);
    }

    private static JsonNode scalar(Node.Text node) {
        char first = node.origin().file().text().charAt(node.origin().start());
        boolean quoted = first == '"' || first == '\'';
        if (!quoted && node.text().matches("-?\\d{1,17}")) {
            return JSON.numberNode(Long.parseLong(node.text()));
        }
        if (!quoted && node.text().matches("-?\\d+\\.\\d+")) {
            return JSON.numberNode(new java.math.BigDecimal(node.text()));
        }
        boolean truth = !quoted && node.text().matches("true|false");
        return truth ? JSON.booleanNode(Boolean.parseBoolean(node.text())) : JSON.textNode(node.text());
    }
}
