package nl.expliciet.generator.view.changes;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/**
 * A page about what changed: across all dossiers, or of one.
 *
 * @param id of the dossier; empty for the page about all of them
 * @param lead how much changed
 * @param versions which two versions were compared
 * @param span the same in the fewest words, for every foot
 * @param up words of the link to the page about all dossiers; empty on that page itself
 */
public record ChangesPage(
        String id,
        String language,
        String title,
        String organisation,
        String lead,
        String versions,
        String span,
        String up,
        List<Section> sections) {
    public ChangesPage {
        sections = List.copyOf(sections);
    }

    /** A part with a heading. */
    public record Section(String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
