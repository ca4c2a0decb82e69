package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.expliciet.generator.across.SearchEntry;

/**
 * All text of all dossiers as a script that the portfolio page loads: a page from a file may run a script beside it but
 * not fetch data. The index is a row of pieces, one for each dossier, each written while its dossier is at hand: the
 * whole would be by far the largest thing that a run holds.
 */
public final class SearchIndexExport {
    private SearchIndexExport() {}

    /**
     * What one dossier adds to the index.
     *
     * @param entries the items of a JSON array, in UTF-8
     */
    public record Piece(String id, String title, byte[] entries) {}

    /** The piece of a dossier. */
    public static Piece piece(String id, String title, List<SearchEntry> entries) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (SearchEntry entry : entries) {
            rows.addArray()
                    .add(entry.dossierId())
                    .add(entry.address())
                    .add(entry.heading())
                    .add(entry.text());
        }
        String array = rows.toString();
        return new Piece(id, title, array.substring(1, array.length() - 1).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the script. */
    public static void write(List<Piece> pieces, OutputStream out) throws IOException {
        ObjectNode titles = JsonNodeFactory.instance.objectNode();
        pieces.forEach(piece -> titles.put(piece.id(), piece.title()));
        text("window.explicietIndex = {\"titles\":" + titles + ",\"entries\":[", out);
        String between = "";
        for (Piece piece : pieces) {
            text(between, out);
            out.write(piece.entries());
            between = ",";
        }
        text("]};\n", out);
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
