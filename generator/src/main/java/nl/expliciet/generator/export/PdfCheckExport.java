package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Sha256;

/** What a machine checked in a PDF, to keep beside it. It reports checks and declares no conformance. */
public final class PdfCheckExport {
    private PdfCheckExport() {}

    /**
     * The text of the file: which PDF, which checks, and what each found.
     *
     * @param rules the names of the rules that were checked
     * @param broken the places where a rule does not hold, by its name
     */
    public static String of(String path, byte[] pdf, List<String> rules, Map<String, List<String>> broken) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("bestand", path.substring(path.lastIndexOf('/') + 1)).put("sha256", Sha256.of(pdf));
        ArrayNode checks = data.putArray("controles");
        for (String rule : rules) {
            List<String> places = broken.getOrDefault(rule, List.of());
            ObjectNode check = checks.addObject().put("regel", rule).put("in-orde", places.isEmpty());
            places.forEach(check.withArray("plaatsen")::add);
        }
        return JsonText.of(data);
    }
}
