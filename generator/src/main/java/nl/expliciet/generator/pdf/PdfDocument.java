package nl.expliciet.generator.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * What becomes one PDF.
 *
 * @param xhtml    a well-formed XHTML document
 * @param title    the title shown in the title bar of a reader; not blank
 * @param author   who publishes it; may be empty
 * @param subject  one sentence on what it is; may be empty
 * @param language the language as a BCP 47 tag, such as {@code nl}
 * @param date     the moment written as date of creation, never the clock
 * @param images   where the images come from
 */
public record PdfDocument(
        String xhtml, String title, String author, String subject, String language, Instant date, ImageSource images) {

    public PdfDocument {
        Objects.requireNonNull(xhtml);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(images);
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a title and a language");
        }
    }
}
