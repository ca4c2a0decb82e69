package nl.expliciet.generator.pdf;

import java.util.function.UnaryOperator;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Marks what a page break should not part, beyond what a stylesheet can say of names and classes: small tables, the
 * sentence above a figure, and the line under a heading.
 */
final class KeepTogether {

    private static final String WHOLE = "whole";
    private static final String WITH_NEXT = "with-next";
    private static final String WITH_PREVIOUS = "with-previous";
    private static final String TALL = "tall";
    private static final int FEW_ROWS = 5;
    private static final int SHORT_TABLE = 500;
    /** A head and the rows that stay with it in every table. */
    private static final int LEAST_ROWS = 3;
    /** Letters of a table of some third of a page: kept whole a larger one would leave a hole. */
    private static final int LARGE_TABLE = 1_500;
    /** Letters of a card of some 80 mm. */
    private static final int TALL_CARD = 900;

    private static final int SHORT_TEXT = 350;
    private static final int ONE_LINE = 120;

    private KeepTogether() {}

    /** A table of a head and up to four short rows stays whole, and so does one of a head and two rows that are longer. */
    static void table(Element table) {
        if (!Markup.isLayoutTable(table)) {
            int rows = rows(table);
            int length = table.getTextContent().length();
            if (rows <= FEW_ROWS && length <= SHORT_TABLE || rows <= LEAST_ROWS && length <= LARGE_TABLE) {
                Markup.addClass(table, WHOLE);
            }
            lastRow(table);
        }
    }

    /** The last row does not stand alone on the next page. */
    private static void lastRow(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        if (rows.getLength() > LEAST_ROWS) {
            Markup.addClass((Element) rows.item(rows.getLength() - 1), WITH_PREVIOUS);
        }
    }

    private static int rows(Node table) {
        int rows = 0;
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            rows += child.getNodeName().equals("tr") ? 1 : child.getNodeName().startsWith("t") ? rows(child) : 0;
        }
        return rows;
    }

    /** A tall card may break: kept whole it would leave much of a page empty. */
    static void card(Element card) {
        if (card.getTextContent().length() > TALL_CARD) {
            Markup.addClass(card, TALL);
        }
    }

    /** The number in the margin stays beside its image. */
    static void image(Element image) {
        if (image.getParentNode() instanceof Element paragraph
                && paragraph.getNodeName().equals("p")) {
            Markup.addClass(paragraph, WHOLE);
        }
    }

    /** A short text right above a figure, or above drawings side by side, goes where they go. */
    static void figure(Element figure) {
        Element before = beside(figure, Node::getPreviousSibling);
        if (isText(before, SHORT_TEXT)) {
            Markup.addClass(before, WITH_NEXT);
        }
    }

    /** One line under a heading is not enough to end a page with. */
    static void heading(Element heading) {
        Element after = beside(heading, Node::getNextSibling);
        if (isText(after, ONE_LINE)) {
            Markup.addClass(after, WITH_NEXT);
        }
    }

    private static boolean isText(Element element, int length) {
        return element != null
                && element.getNodeName().equals("p")
                && element.getTextContent().length() <= length;
    }

    /** The next element in a direction; null when there is none. */
    private static Element beside(Element element, UnaryOperator<Node> step) {
        Node at = step.apply(element);
        while (at != null && !(at instanceof Element)) {
            at = step.apply(at);
        }
        return (Element) at;
    }
}
