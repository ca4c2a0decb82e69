package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/** The list of representative bodies, ready to show. */
public record BodiesPage(String language, String lead, List<Block> blocks, String foot) {
    public BodiesPage {
        blocks = List.copyOf(blocks);
    }
}
