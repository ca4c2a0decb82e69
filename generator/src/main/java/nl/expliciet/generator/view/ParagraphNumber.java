package nl.expliciet.generator.view;

/**
 * The number by which one cites a paragraph, and where a link to it leads.
 *
 * @param text such as {@code 4.2} or {@code }; empty for what has no number
 * @param anchor empty for what has no number
 */
public record ParagraphNumber(String text, String anchor) {
    /** No number. */
    public static final ParagraphNumber NONE = new ParagraphNumber("", "");

    /** True when there is a number. */
    public boolean isGiven() {
        return !text.isEmpty();
    }
}
