package nl.expliciet.generator.view;

/** The number in the margin of a paragraph: a link to the paragraph itself, so that it can be copied. */
public final class NumberMark {
  private NumberMark() {}

  /** The mark of a number. */
  public static String of(String number, Messages messages) {
    return "<a class=\"number\" href=\"#"
        + Numbering.anchor(number)
        + "\" title=\""
        + Html.escape(messages.text("alinea.verwijs", number))
        + "\">"
        + number
        + "</a> ";
  }
}
