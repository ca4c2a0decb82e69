package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/**
 * The list of representative bodies, ready to show.
 *
 * @param examples the bodies of fictional examples, apart from real ones; empty when there are none
 */
public record BodiesPage(String language, String lead, List<Block> blocks, List<Block> examples, String foot) {
    public BodiesPage {
        blocks = List.copyOf(blocks);
        examples = List.copyOf(examples);
    }
}
