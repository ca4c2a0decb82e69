package nl.expliciet.generator.intake.word;

import java.util.List;
import java.util.Objects;

/**
 * A Word file as HTML.
 *
 * @param html the text, with images by the name of their file
 * @param images those the text shows
 * @param paragraphs every text in the file, also what did not come along
 */
public record WordDocument(String html, List<WordImage> images, List<WordParagraph> paragraphs) {
    public WordDocument {
        Objects.requireNonNull(html);
        images = List.copyOf(images);
        paragraphs = List.copyOf(paragraphs);
    }
}
