package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Entry;

/**
 * A chapter of a dossier page.
 *
 * @param number from 1
 * @param id its anchor
 * @param badge what stands behind its name in the contents
 */
public record ChapterView(int number, String id, String title, String badge, List<Block> blocks) {
    public ChapterView {
        blocks = List.copyOf(blocks);
    }

    /** What stands under the chapter in the contents on paper: its headings and agreements. */
    public List<Entry> contents() {
        return blocks.stream().flatMap(block -> block.entries().stream()).toList();
    }
}
