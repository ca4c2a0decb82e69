package nl.expliciet.generator.view;

/** The number in the margin of a paragraph: a link to the paragraph itself, so that it can be copied. */
public final class NumberMark {
    private NumberMark() {}

    /** The mark of a number. */
    public static String of(ParagraphNumber number, Messages messages) {
        return "<a class=\"number\" href=\"#"
                + number.anchor()
                + "\" title=\""
                + Html.escape(messages.text("alinea.verwijs", number.text()))
                + "\">"
                + number.text()
                + "</a> ";
    }
}
