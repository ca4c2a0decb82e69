package nl.expliciet.generator.annotation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader wrote in a PDF. All texts are plain: no markup, no control characters, lines parted by {@code \n}.
 *
 * @param id      what the program called it, else made of where it stands; the same when the file is read again
 * @param kind    what the reader did
 * @param author  the name that the program gave; may be empty
 * @param date    the day on which it was written
 * @param page    the page it stands on, from 1
 * @param place   the named place of our PDF that it stands at, such as {@code alinea-4-3}; empty before the first place
 * @param marked  the words it marks; those before it for an insertion
 * @param text    what was written; may be empty for a mark
 * @param replyTo the id of the comment that it answers
 */
public record Annotation(
        String id,
        Kind kind,
        String author,
        Optional<LocalDate> date,
        int page,
        String place,
        String marked,
        String text,
        Optional<String> replyTo) {

    /** What a reader can do in the margin and in the text. */
    public enum Kind {
        /** A sticky note, or words typed on the page. */
        NOTE,
        /** Words that were highlighted or underlined. */
        MARK,
        /** Words that were struck out: a proposal to delete them. */
        DELETION,
        /** A proposal to insert a text. */
        INSERTION,
        /** A proposal to put a text in the place of the marked words. */
        REPLACEMENT,
        /** Something drawn, stamped or attached. */
        DRAWING,
        /** A judgement of another comment, such as {@code Accepted}, which is then the text. */
        REVIEW
    }

    public Annotation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
        Objects.requireNonNull(marked);
        Objects.requireNonNull(text);
        Objects.requireNonNull(replyTo);
        if (id.isBlank() || page < 1) {
            throw new IllegalArgumentException("A comment has an id and a page");
        }
    }
}
