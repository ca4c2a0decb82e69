package nl.expliciet.generator.view.manual;

import java.util.List;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.view.block.Block;

/**
 * A page of the guide, ready to show.
 *
 * @param file its name in the folder of the guide
 * @param language of the words around the text
 * @param textLanguage of the text, which may be written in one language only
 * @param others the other pages of the guide
 * @param found what a search in the guide finds on it
 */
public record ManualPage(
        String file,
        String language,
        String textLanguage,
        String title,
        String lead,
        List<Other> others,
        List<Part> parts,
        List<SearchEntry> found,
        String foot) {
    public ManualPage {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        found = List.copyOf(found);
    }

    /** A page to go to. */
    public record Other(String address, String title) {}

    /** A part under a heading of its own. */
    public record Part(String id, String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
