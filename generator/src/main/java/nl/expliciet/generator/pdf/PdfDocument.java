package nl.expliciet.generator.pdf;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
 * @param origin   the dossier and version it shows
 */
public record PdfDocument(
        String xhtml,
        String title,
        String author,
        String subject,
        String language,
        Instant date,
        ImageSource images,
        PdfOrigin origin) {

    public PdfDocument {
        Objects.requireNonNull(xhtml);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(images);
        Objects.requireNonNull(origin);
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a title and a language");
        }
    }

    /** A document that shows no dossier in particular. */
    public PdfDocument(
            String xhtml,
            String title,
            String author,
            String subject,
            String language,
            Instant date,
            ImageSource images) {
        this(xhtml, title, author, subject, language, date, images, PdfOrigin.NONE);
    }

    /** The same document, of this dossier and version. */
    public PdfDocument of(PdfOrigin shown) {
        return new PdfDocument(xhtml, title, author, subject, language, date, images, shown);
    }

    /** Gives the images a document may show. The caller keeps it inside its own folder: the engine reads nothing else. */
    @FunctionalInterface
    public interface ImageSource {

        /** No images at all. */
        ImageSource NONE = src -> Optional.empty();

        /** The content of the image with this {@code src}, exactly as the document writes it; empty when there is none. */
        Optional<byte[]> bytes(String src);
    }
}
