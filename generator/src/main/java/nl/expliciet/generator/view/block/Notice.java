package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;

/**
 * A box of its own.
 *
 * @param style {@code gap} for an expectation gap, {@code unknown} for what cannot be told
 * @param icon empty for none
 */
public record Notice(String style, Html icon, String title, String anchor, List<Block> content) implements Block {
    public Notice {
        content = List.copyOf(content);
    }
}
