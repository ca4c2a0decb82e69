package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/** A page of parts, each under a heading of its own, ready to show: the model, the calendar. */
public record PartedPage(String language, String lead, List<Part> parts, String foot) {
    public PartedPage {
        parts = List.copyOf(parts);
    }

    /** A part under a heading. */
    public record Part(String id, String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
