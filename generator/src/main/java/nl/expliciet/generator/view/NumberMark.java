package nl.expliciet.generator.view;

/** The number in the margin of a paragraph: a link to the paragraph itself, so that it can be copied; on paper only a number. */
public final class NumberMark {
    private NumberMark() {}

    /** The mark of a number. */
    public static Html of(ParagraphNumber number, Messages messages) {
        Html words = Html.text(number.text());
        Html link = Html.tag("a.number", words)
                .with("href", "#" + number.anchor())
                .with("title", messages.text("alinea.verwijs", number.text()));
        return Html.either(link, Html.tag("span.number", words)).plus(Html.text(" "));
    }
}
