package nl.expliciet.generator.view;

/**
 * Gives every paragraph of a chapter or agreement its number, the same in HTML and PDF. One per chapter or agreement, used
 * in reading order.
 */
public final class Numbering {
    private final String part;
    private final String anchor;
    private int paragraph;
    private int heading;

    private Numbering(String part, String anchor) {
        this.part = part;
        this.anchor = anchor;
    }

    /** Numbers such as {@code 4.2} for a chapter, from 1. */
    public static Numbering ofChapter(int chapter) {
        return new Numbering(String.valueOf(chapter), "alinea-" + chapter + "-");
    }

    /** Numbers such as {@code A-02.1}; their anchors keep the dot, because {@code A-02-1} may be another agreement. */
    public static Numbering ofAgreement(String id) {
        return new Numbering(id, "afspraak-" + id + ".");
    }

    /** The next number. */
    public ParagraphNumber next() {
        paragraph++;
        return new ParagraphNumber(part + "." + paragraph, anchor + paragraph);
    }

    /** The anchor of the next heading; headings show no number. */
    public String nextHeading() {
        heading++;
        return "kop-" + part + "-" + heading;
    }

    /**
     * The number by which one cites a paragraph, and where a link to it leads.
     *
     * @param text such as {@code 4.2} or {@code A-02.1}; empty for what has no number
     * @param anchor empty for what has no number
     */
    public record ParagraphNumber(String text, String anchor) {
        /** No number. */
        public static final ParagraphNumber NONE = new ParagraphNumber("", "");

        /** True when there is a number. */
        public boolean isGiven() {
            return !text.isEmpty();
        }

        /** The number in the margin: a link to the paragraph itself, so that it can be copied; on paper only a number. */
        public Html mark(Messages messages) {
            Html words = Html.text(text);
            Html link = Html.tag("a.number", words)
                    .with("href", "#" + anchor)
                    .with("title", messages.text("alinea.verwijs", text));
            return Html.either(link, Html.tag("span.number", words)).plus(Html.text(" "));
        }
    }
}
