package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/** What the sources teach, ready to show: the model that dossiers are written by. */
public record ModelPage(String language, String lead, List<Part> parts, String foot) {
    public ModelPage {
        parts = List.copyOf(parts);
    }

    /** A part of the model under a heading of its own. */
    public record Part(String id, String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
