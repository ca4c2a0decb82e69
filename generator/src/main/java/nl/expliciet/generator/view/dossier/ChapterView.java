package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/**
 * A chapter of a dossier page.
 *
 * @param number from 1
 * @param id its anchor
 * @param style its class beside that of a chapter; empty for none
 * @param badge what stands behind its name in the contents
 */
public record ChapterView(int number, String id, String title, String badge, String style, List<Block> blocks) {
    public ChapterView {
        blocks = List.copyOf(blocks);
    }
}
