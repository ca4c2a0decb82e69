package nl.expliciet.generator.check;

import java.util.Objects;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.text.RichText;

/**
 * A Markdown file as trees: its YAML, for files with front matter, and its text.
 *
 * @param value what of it fits the format
 */
public record DocumentTree(SourceFile file, Node head, RichText body, Value.Block value) {
    public DocumentTree {
        Objects.requireNonNull(file);
        Objects.requireNonNull(head);
        Objects.requireNonNull(body);
        Objects.requireNonNull(value);
    }

    /** The file name without its ending. */
    public String id() {
        return id(file);
    }

    static String id(SourceFile file) {
        return file.path()
                .substring(file.path().lastIndexOf('/') + 1, file.path().length() - ".md".length());
    }
}
