package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Language;

/**
 * The JSON Schemas of the format (draft 2020-12), so that editors complete and check what people type and programs can
 * rely on what is exported. The dossier schema describes both forms; a file with {@code afgeleid} is an exported one.
 */
public final class SchemaExport {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final Map<String, Function<SchemaExport, String>> FILES = files();

    private final KeyWords descriptions;

    private SchemaExport(KeyWords descriptions) {
        this.descriptions = descriptions;
    }

    private static Map<String, Function<SchemaExport, String>> files() {
        Map<String, Function<SchemaExport, String>> files = new LinkedHashMap<>();
        files.put("expliciet-dossier.schema.json", SchemaExport::dossier);
        files.put("expliciet-dossiers.schema.json", one -> one.data("dossiers", DataFormat.OVERVIEW));
        files.put("expliciet-gegevens.schema.json", one -> one.data("gegevens", DataFormat.REGISTERS));
        files.put("expliciet-wijzigingen.schema.json", SchemaExport::changes);
        files.put("expliciet-afspraak.schema.json", one -> one.typed("afspraak", AgreementFormat.FRONT_MATTER));
        files.put("expliciet-evaluatie.schema.json", one -> one.typed("evaluatie", EvaluationFormat.FRONT_MATTER));
        files.put("expliciet-reacties.schema.json", one -> one.typed("reacties", RoundFormat.FILE));
        files.put("expliciet-portfolio.schema.json", one -> one.typed("portfolio", PortfolioFormat.SETTINGS));
        files.put("expliciet-organen.schema.json", one -> one.typed("organen", PortfolioFormat.REGISTER));
        files.put("expliciet-catalogus.schema.json", one -> one.typed("catalogus", PortfolioFormat.CATALOGUE));
        return files;
    }

    /** The file names of all schemas. */
    public static List<String> names() {
        return List.copyOf(FILES.keySet());
    }

    /** All schemas with descriptions in a language, by file name. */
    public static Map<String, String> files(Language language) {
        SchemaExport export = new SchemaExport(KeyWords.in(language));
        Map<String, String> files = new LinkedHashMap<>();
        FILES.forEach((name, schema) -> files.put(name, schema.apply(export)));
        return files;
    }

    private String typed(String name, Shape.Block<?> block) {
        SchemaShapes shapes = new SchemaShapes(descriptions, SchemaShapes.Form.TYPED);
        ObjectNode schema = head(name).setAll(shapes.reference(block));
        return JsonText.of(schema.set("$defs", definitions(shapes)));
    }

    private String data(String name, Shape.Block<?> block) {
        SchemaShapes shapes = new SchemaShapes(descriptions, SchemaShapes.Form.EXPORTED);
        ObjectNode schema = head(name).setAll(shapes.reference(block));
        return JsonText.of(schema.set("$defs", definitions(shapes)));
    }

    private String changes() {
        SchemaShapes shapes = new SchemaShapes(descriptions, SchemaShapes.Form.EXPORTED);
        ObjectNode schema = head("wijzigingen").setAll(shapes.reference(DataFormat.CHANGES));
        DataFormat.ANYTHING.forEach((block, keys) -> {
            JsonNode properties = shapes.definitions().get(block + "Data").get("properties");
            keys.forEach(key -> ((ObjectNode) properties.get(key)).remove("type"));
        });
        return JsonText.of(schema.set("$defs", definitions(shapes)));
    }

    private String dossier() {
        SchemaShapes typed = new SchemaShapes(descriptions, SchemaShapes.Form.TYPED);
        SchemaShapes exported = new SchemaShapes(descriptions, SchemaShapes.Form.EXPORTED);
        ObjectNode schema = head("dossier").put("type", "object");
        ObjectNode marked = object();
        marked.putArray("required").add("afgeleid");
        schema.set("if", marked);
        schema.set("then", exported.reference(DataFormat.DOSSIER));
        schema.set("else", typed.reference(DossierFormat.DOSSIER));
        ObjectNode definitions = definitions(typed);
        definitions.setAll(exported.definitions());
        return JsonText.of(schema.set("$defs", definitions));
    }

    private ObjectNode head(String name) {
        return object().put("$schema", DRAFT)
                .put("$id", "urn:expliciet:schema:" + name)
                .put("title", descriptions.title(name));
    }

    private static ObjectNode definitions(SchemaShapes shapes) {
        return object().setAll(shapes.definitions());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
