package nl.expliciet.generator.pdf;

import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks what a page break should not part, beyond what a stylesheet can say of names and classes: small tables, and the
 * sentence above a figure.
 */
final class KeepTogether {

  private static final String WHOLE = "whole";
  private static final String WITH_NEXT = "with-next";
  private static final int FEW_ROWS = 7;
  private static final int SHORT_TABLE = 700;
  private static final int SHORT_TEXT = 350;

  private KeepTogether() {
  }

  /** A table of a head and up to six short rows stays whole. */
  static void table(Element table) {
    if (!Markup.isLayoutTable(table) && table.getElementsByTagName("tr").getLength() <= FEW_ROWS
      && table.getTextContent().length() <= SHORT_TABLE) {
      Markup.addClass(table, WHOLE);
    }
  }

  /** A short text right above a figure goes where the figure goes. */
  static void figure(Element figure) {
    Node before = figure.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    if (before instanceof Element text && text.getNodeName().equals("p")
      && text.getTextContent().length() <= SHORT_TEXT) {
      Markup.addClass(text, WITH_NEXT);
    }
  }
}
