package nl.expliciet.generator.pdf;

import java.util.Objects;

/**
 * Something in a written PDF that a reader with assistive software would stumble over.
 *
 * @param rule  what does not hold
 * @param place the text or page where, to find it by; may be empty
 */
public record PdfProblem(Rule rule, String place) {

    /** What must hold. */
    public enum Rule {
        /** The document names its language. */
        LANGUAGE,
        /** The document has a title and shows it. */
        TITLE,
        /** All that is painted is text or artifact. */
        UNMARKED,
        /** Every figure has a description and a place. */
        FIGURE,
        /** Headings go down one level at a time, from the first. */
        HEADING,
        /** Every head of a table says whether it is for a row or a column. */
        TABLE_HEAD,
        /** Every link has a name. */
        LINK,
        /** Every note can be referred to. */
        NOTE,
        /** Every character has a glyph, and every glyph a meaning. */
        GLYPH
    }

    public PdfProblem {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
    }
}
