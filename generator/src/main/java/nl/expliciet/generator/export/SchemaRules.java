package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.AgreementStatus;

/**
 * What the rules of the checker ask of one block alone, beyond the kinds of its values, as a schema says it: so that an
 * editor underlines it while it is typed.
 */
final class SchemaRules {
    private static final int MOST_LEADING = 2;
    private static final String COLOUR = "^#[0-9a-fA-F]{6}$";

    private SchemaRules() {}

    /** Adds what holds for a block to its definition. */
    static void add(Shape.Block<?> block, ObjectNode definition) {
        if (block.keys().contains(AgreementFormat.STANDPOINTS)) {
            disputedSaysWhy(definition);
        }
        if (block.keys().contains(ArrangementFormat.LEADING)) {
            JsonNode list = key(definition, ArrangementFormat.LEADING.name()).at("/anyOf/0");
            ((ObjectNode) list).put("maxItems", MOST_LEADING);
        }
        if (block.keys().contains(PortfolioFormat.COLOUR)) {
            key(definition, PortfolioFormat.COLOUR.name()).put("type", "string").put("pattern", COLOUR);
        }
    }

    private static ObjectNode key(ObjectNode definition, String name) {
        return (ObjectNode) definition.get("properties").get(name);
    }

    private static void disputedSaysWhy(ObjectNode definition) {
        ObjectNode disputed = JsonNodeFactory.instance.objectNode();
        disputed.putObject("properties")
                .putObject(AgreementFormat.STATUS.name())
                .put("const", AgreementStatus.DISPUTED.key());
        disputed.putArray("required").add(AgreementFormat.STATUS.name());
        definition.set("if", disputed);
        definition.putObject("then").putArray("required").add(AgreementFormat.STANDPOINTS.name());
    }
}
