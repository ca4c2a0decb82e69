package nl.expliciet.generator.intake.word;

import java.util.Objects;
import nl.expliciet.generator.finding.Term;

/**
 * A text in a Word file.
 *
 * @param number of the paragraph in the document, from 1; of what stands beside the text 1
 * @param part what it is, in words
 * @param text without layout
 */
public record WordParagraph(int number, Term part, String text) {
    public WordParagraph {
        Objects.requireNonNull(part);
        Objects.requireNonNull(text);
    }
}
