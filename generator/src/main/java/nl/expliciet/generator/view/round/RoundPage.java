package nl.expliciet.generator.view.round;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/**
 * The document of a round of comments.
 *
 * @param language {@code nl} or {@code en}
 * @param title    of the round
 * @param about    the title of the dossier
 * @param lead     how many comments there are and what was done with them
 * @param foot     version and as-of date
 * @param summary  what stands on the first page
 * @param parts    the places with their comments
 */
public record RoundPage(
        String language,
        String id,
        String title,
        String about,
        String organisation,
        String lead,
        String foot,
        List<Block> summary,
        List<Part> parts) {
    public RoundPage {
        summary = List.copyOf(summary);
        parts = List.copyOf(parts);
    }

    /**
     * A place and what was said of it.
     *
     * @param anchor the name of the place
     * @param number by which it is cited; may be empty
     */
    public record Part(String anchor, String number, String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
