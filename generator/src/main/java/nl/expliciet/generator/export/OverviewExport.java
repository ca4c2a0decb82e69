package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.model.Settings;

/** All dossiers as data, one row each: dossiers.json and dossiers.csv. */
public final class OverviewExport {
    private static final String CELL_BREAK = ",";
    private static final String LINE_BREAK = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("(^|[,;|\\t\\r\\n][\\s\"]*)([=+@\\t\\r\\n-])");

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

    /** The text of dossiers.csv: RFC 4180 in UTF-8, a head row, several values in a cell divided by a semicolon. */
    public static String csv(List<Contribution> dossiers) {
        String head =
                OverviewColumns.ALL.stream().map(OverviewColumns.Column::key).collect(Collectors.joining(CELL_BREAK));
        return dossiers.stream()
                .map(OverviewExport::line)
                .collect(Collectors.joining(LINE_BREAK, head + LINE_BREAK, dossiers.isEmpty() ? "" : LINE_BREAK));
    }

    private static void row(ObjectNode row, Contribution dossier) {
        for (OverviewColumns.Column column : OverviewColumns.ALL) {
            JsonNode value = column.value().apply(dossier);
            if (!value.isNull()) {
                row.set(column.key(), value);
            }
        }
    }

    private static String line(Contribution dossier) {
        return OverviewColumns.ALL.stream()
                .map(column -> cell(column.value().apply(dossier)))
                .collect(Collectors.joining(CELL_BREAK));
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return quoted(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; ")));
        }
        return value.isTextual() ? quoted(value.asText()) : value.isNull() ? "" : value.asText();
    }

    /**
     * A spreadsheet would run a cell that starts like a formula, so such a text gets an apostrophe before it. So does what follows
     * a sign at which another setting than ours divides cells.
     */
    private static String quoted(String text) {
        String safe = FORMULA.matcher(text).replaceAll("$1'$2");
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
