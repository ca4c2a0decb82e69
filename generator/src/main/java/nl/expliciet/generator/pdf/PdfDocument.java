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
 * @param links    where links to what stands beside it lead
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
        LinkTarget links,
        PdfOrigin origin) {

    public PdfDocument {
        Objects.requireNonNull(xhtml);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(images);
        Objects.requireNonNull(links);
        Objects.requireNonNull(origin);
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a title and a language");
        }
    }

    /** A document that shows no dossier in particular, and of which no link leads out. */
    public PdfDocument(
            String xhtml,
            String title,
            String author,
            String subject,
            String language,
            Instant date,
            ImageSource images) {
        this(xhtml, title, author, subject, language, date, images, LinkTarget.NOWHERE, PdfOrigin.NONE);
    }

    /** The same document, of this dossier and version. */
    public PdfDocument of(PdfOrigin shown) {
        return new PdfDocument(xhtml, title, author, subject, language, date, images, links, shown);
    }

    /** The same document, with links to what stands beside it on the web. */
    public PdfDocument linking(LinkTarget beside) {
        return new PdfDocument(xhtml, title, author, subject, language, date, images, beside, origin);
    }

    /** Where on the web the things are that a document finds beside itself: mailed alone it leaves them behind. */
    @FunctionalInterface
    public interface LinkTarget {

        /** Not on the web: such links become plain text. */
        LinkTarget NOWHERE = href -> Optional.empty();

        /** The whole address of what this relative one leads to; empty when nobody knows. */
        Optional<String> address(String href);
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
