package nl.expliciet.generator.view.portfolio;

import java.util.List;

/** The list of representative bodies, ready to show. */
public record BodiesPage(String language, String lead, List<Row> rows, String foot) {
    public BodiesPage {
        rows = List.copyOf(rows);
    }

    /**
     * One body.
     *
     * @param arrangements in how many arrangements it takes part
     * @param decision the date and subject of what is asked next; the word for none when nothing is
     */
    public record Row(Link link, String kind, String arrangements, String decision, List<Flag> flags, String noFlags) {
        public Row {
            flags = List.copyOf(flags);
        }
    }
}
