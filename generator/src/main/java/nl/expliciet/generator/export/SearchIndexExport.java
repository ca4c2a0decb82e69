package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.portfolio.SearchEntry;

/**
 * All text of all dossiers as a script that the portfolio page loads: a page from a file may run a script beside it but
 * not fetch data.
 */
public final class SearchIndexExport {
    private SearchIndexExport() {}

    /** The text of the script. */
    public static String of(List<Dossier> dossiers, List<SearchEntry> entries) {
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        ObjectNode titles = index.putObject("titles");
        dossiers.forEach(dossier -> titles.put(dossier.id(), dossier.identity().title()));
        ArrayNode rows = index.putArray("entries");
        for (SearchEntry entry : entries) {
            rows.addArray()
                    .add(entry.dossierId())
                    .add(entry.address())
                    .add(entry.heading())
                    .add(entry.text());
        }
        return "window.explicietIndex = " + index + ";\n";
    }
}
