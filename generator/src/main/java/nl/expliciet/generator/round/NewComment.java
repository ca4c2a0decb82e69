package nl.expliciet.generator.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.read.YamlText;

/**
 * A comment that is to be written in the file of a round.
 *
 * @param id     such as {@code R-01}
 * @param by     the party that made it; empty when nothing tells
 * @param name   of the person who wrote it; may be empty
 * @param place  such as {@code alinea-4-3}, or {@code algemeen}
 * @param quote  the words that were marked; may be empty
 * @param answers the id of the comment that it answers; may be empty
 * @param origin where it comes from
 */
record NewComment(
        String id,
        String by,
        String name,
        Optional<LocalDate> date,
        String place,
        String quote,
        String text,
        String answers,
        Origin origin) {

    /** The place of what stands in no paragraph. */
    static final String WHOLE = "algemeen";

    /**
     * Where a comment comes from.
     *
     * @param file the name of the PDF
     * @param id   by which a second import knows it
     * @param page of the PDF, from 1
     */
    record Origin(String file, String id, int page) {}

    /** The lines of the item, of which the first has the dash in this column. */
    List<String> lines(int column) {
        List<String> lines = new ArrayList<>();
        String inner = " ".repeat(column + 2);
        add(lines, "id", id);
        add(lines, "door", by);
        add(lines, "naam", name);
        add(lines, "datum", date.map(LocalDate::toString).orElse(""));
        add(lines, "plaats", place);
        add(lines, "citaat", quote);
        addText(lines);
        add(lines, "op", answers);
        lines.add("herkomst: " + whence());
        lines.add("stand: open");
        lines.replaceAll(line -> line.isEmpty() ? line : inner + line);
        lines.set(0, " ".repeat(column) + "- " + lines.get(0).strip());
        return lines;
    }

    private static void add(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + YamlText.of(value));
        }
    }

    /** More lines are easier to read below each other; what starts with a space would not be read back as written. */
    private void addText(List<String> lines) {
        if (!text.contains("\n") || text.lines().anyMatch(line -> line.startsWith(" "))) {
            add(lines, "tekst", text);
            return;
        }
        lines.add("tekst: |-");
        text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
    }

    /** The page is where to look for what stands in no paragraph. */
    private String whence() {
        String page = place.equals(WHOLE) ? ", bladzijde: " + origin.page : "";
        return "{ bestand: " + YamlText.of(origin.file) + ", id: " + YamlText.of(origin.id) + page + " }";
    }
}
