package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.model.Settings;

/** All dossiers as data, one row each: dossiers.json and dossiers.csv. */
public final class OverviewExport {
    private OverviewExport() {}

    /** The text of dossiers.json; what a dossier does not say is left out of its row. */
    public static String json(Settings settings, LocalDate referenceDate, List<Contribution> dossiers) {
        ObjectNode overview = JsonNodeFactory.instance.objectNode();
        settings.title().value().ifPresent(title -> overview.put("titel", title));
        settings.organisation().value().ifPresent(name -> overview.put("organisatie", name));
        overview.put("peildatum", referenceDate.toString());
        ArrayNode rows = overview.putArray("dossiers");
        dossiers.forEach(dossier -> row(rows.addObject(), dossier));
        return JsonText.of(overview);
    }

    /** The text of dossiers.csv. */
    public static String csv(List<Contribution> dossiers) {
        return CsvText.of(OverviewColumns.ALL, dossiers);
    }

    private static void row(ObjectNode row, Contribution dossier) {
        for (Column<Contribution> column : OverviewColumns.ALL) {
            JsonNode value = column.value().apply(dossier);
            if (!value.isNull()) {
                row.set(column.key(), value);
            }
        }
    }
}
