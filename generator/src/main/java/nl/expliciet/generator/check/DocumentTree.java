package nl.expliciet.generator.check;

import java.util.Objects;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.text.RichText;

/**
 * A file as a tree: its YAML and, for files with front matter and chapters, its Markdown.
 *
 * @param id file name without its ending
 */
public record DocumentTree(String id, Node head, RichText body) {
    public DocumentTree {
        Objects.requireNonNull(id);
        Objects.requireNonNull(head);
        Objects.requireNonNull(body);
    }
}
