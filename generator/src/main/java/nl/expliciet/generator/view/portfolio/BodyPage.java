package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;

/**
 * The page of a representative body: a head, then parts of blocks.
 *
 * @param language {@code nl} or {@code en}
 * @param id of the body
 * @param kind what sort of body it is
 * @param banner the nature that all its dossiers share; empty when they differ or are official
 * @param lead how many arrangements, what they cost and what is asked next
 * @param boxes what is asked next, what is overdue and what else asks attention
 * @param foot on which day it was made up
 */
public record BodyPage(
        String language,
        String id,
        String name,
        String kind,
        Optional<Banner> banner,
        String lead,
        List<Box> boxes,
        List<Part> parts,
        String foot) {
    public BodyPage {
        boxes = List.copyOf(boxes);
        parts = List.copyOf(parts);
    }

    /** The word and sentence that say that dossiers are fictional or reconstructed. */
    public record Banner(String tag, String sentence) {}

    /** A box of the head. */
    public record Box(Html title, Html content) {}

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param style {@code paired} for one that stands beside another where there is room, else empty
     */
    public record Part(String id, String title, String style, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
