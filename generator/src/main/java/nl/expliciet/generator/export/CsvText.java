package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A table as CSV: RFC 4180 in UTF-8, a head row, several values in a cell divided by a semicolon. */
final class CsvText {
    private static final String CELL_BREAK = ",";
    private static final String LINE_BREAK = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("(^|[,;|\\t\\r\\n][\\s\"]*)([=+@\\t\\r\\n-])");

    private CsvText() {}

    static <R> String of(List<Column<R>> columns, List<R> rows) {
        String head = columns.stream().map(Column::key).collect(Collectors.joining(CELL_BREAK));
        return rows.stream()
                .map(row -> line(columns, row))
                .collect(Collectors.joining(LINE_BREAK, head + LINE_BREAK, rows.isEmpty() ? "" : LINE_BREAK));
    }

    private static <R> String line(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> cell(column.value().apply(row))).collect(Collectors.joining(CELL_BREAK));
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
     * a sign at which another setting than ours divides cells. A number is no text and stays as it is, also below nought.
     */
    private static String quoted(String text) {
        String safe = FORMULA.matcher(text).replaceAll("$1'$2");
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
