package nl.expliciet.generator.pdf;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Marks what a page break should not part, beyond what a stylesheet can say of names and classes: small tables, the first
 * and last rows of others and what stands above them, the sentence above a figure, the line under a heading, and an
 * agreement with its margin.
 */
final class KeepTogether {

    private static final String WHOLE = "whole";
    private static final String WITH_NEXT = "with-next";
    private static final String WITH_PREVIOUS = "with-previous";
    private static final String WITH_ROWS = "with-rows";
    private static final String WITH_TALL_ROWS = "with-tall-rows";
    private static final String SPOKEN = "spoken";
    private static final String TALL = "tall";
    private static final int FEW_ROWS = 5;
    private static final int SHORT_TABLE = 300;
    /** A head and the rows that stay with it in every table. */
    private static final int LEAST_ROWS = 3;
    /** Letters of a table of some third of a page: kept whole a larger one would leave a hole. */
    private static final int LARGE_TABLE = 1_500;
    /** Letters of a card of some 80 mm. */
    private static final int TALL_CARD = 900;
    /** Letters on a line in the margin of a card, how high that line is, and how high the title above it, in points. */
    private static final int MARGIN_LINE = 14;

    private static final double MARGIN_LEADING = 11.5;
    private static final double CARD_HEAD = 24;

    /** Lines of the first two rows for which there is room below what stands above them, and those for which there is more. */
    private static final int SHORT_ROWS = 4;

    private static final int TALL_ROWS = 9;
    /** Letters on a line as wide as the page. */
    private static final int WIDE_LINE = 120;

    private static final int SHORT_TEXT = 350;
    private static final int ONE_LINE = 120;

    private KeepTogether() {}

    /** A table of a head and up to four short rows stays whole, and so does one of a head and two rows that are longer. */
    static void table(Element table) {
        if (Markup.isLayoutTable(table)) {
            return;
        }
        int rows = rows(table);
        int length = table.getTextContent().length();
        if (rows <= FEW_ROWS && length <= SHORT_TABLE || rows <= LEAST_ROWS && length <= LARGE_TABLE) {
            Markup.addClass(table, WHOLE);
        }
        lastRows(table);
    }

    /**
     * The last row does not stand alone on a page: it and the one above it are a body of their own, which stays whole. Tables
     * with few rows are left alone, so that the first body has the rows that {@link TableStart} keeps.
     */
    private static void lastRows(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        if (rows.getLength() <= FEW_ROWS) {
            return;
        }
        Element last = (Element) rows.item(rows.getLength() - 1);
        Element before = (Element) rows.item(rows.getLength() - 2);
        if (last.getParentNode() == before.getParentNode() && last.getParentNode() instanceof Element body) {
            Element end = table.getOwnerDocument().createElement("tbody");
            end.appendChild(before);
            end.appendChild(last);
            Markup.addClass(end, WHOLE);
            body.getParentNode().insertBefore(end, body.getNextSibling());
        }
    }

    private static int rows(Node table) {
        int rows = 0;
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            rows += child.getNodeName().equals("tr") ? 1 : child.getNodeName().startsWith("t") ? rows(child) : 0;
        }
        return rows;
    }

    /**
     * What stands above a table goes with its first rows: for that it reserves the room of a head and two rows. Asked to
     * keep it with the next, the engine would keep it with all rows and leave the rest of the page empty.
     */
    static void aboveTable(Element table) {
        boolean wrapped = table.getParentNode() instanceof Element wrap && Markup.hasClass(wrap, "table-wrap");
        Element before = beside(wrapped ? (Element) table.getParentNode() : table, Node::getPreviousSibling);
        boolean breaks =
                !Markup.isLayoutTable(table) && !Markup.hasClass(table, WHOLE) && !Markup.hasClass(table, SPOKEN);
        int lines = lines(table);
        if (before != null && breaks && isKeptWithNext(before) && lines <= TALL_ROWS) {
            Markup.addClass(before, lines <= SHORT_ROWS ? WITH_ROWS : WITH_TALL_ROWS);
        }
    }

    private static boolean isKeptWithNext(Element element) {
        return element.getNodeName().matches("h[1-6]|figure")
                || Markup.hasClass(element, "lead")
                || Markup.hasClass(element, WITH_NEXT);
    }

    /** About how many lines the first two rows below the head have. */
    private static int lines(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        return IntStream.range(1, Math.min(LEAST_ROWS, rows.getLength()))
                .map(row -> linesOf((Element) rows.item(row)))
                .sum();
    }

    private static int linesOf(Element row) {
        List<Element> cells = Stream.iterate(row.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        return cells.stream()
                .mapToInt(cell -> 1
                        + cell.getElementsByTagName("br").getLength()
                        + cell.getTextContent().length() * cells.size() / WIDE_LINE)
                .max()
                .orElse(0);
    }

    /**
     * A tall card may break: kept whole it would leave much of a page empty. A short one is as high as what stands in its
     * margin, which is no float: the layout goes by all floats of the document for every page.
     */
    static void card(Element card) {
        if (card.getTextContent().length() > TALL_CARD) {
            Markup.addClass(card, TALL);
        }
        int lines = all(card, "span", "card-about")
                .mapToInt(about -> 1 + about.getTextContent().length() / MARGIN_LINE)
                .sum();
        if (lines > 0) {
            long above = 1 + all(card, "span", "long").count();
            long height = Math.round(CARD_HEAD + MARGIN_LEADING * (above + lines));
            card.setAttribute("style", "min-height: " + height + "pt; " + card.getAttribute("style"));
        }
    }

    private static Stream<Element> all(Element element, String name, String cssClass) {
        NodeList all = element.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(one -> Markup.hasClass(one, cssClass));
    }

    /** The number in the margin stays beside its image. */
    static void image(Element image) {
        if (image.getParentNode() instanceof Element paragraph
                && paragraph.getNodeName().equals("p")) {
            Markup.addClass(paragraph, WHOLE);
        }
    }

    /**
     * A short text right above a figure, or above drawings side by side, goes where they go, and so does the line below
     * them. A line below a table may stand on the next page: to keep it, the engine would move the whole table.
     */
    static void figure(Element figure) {
        Element before = beside(figure, Node::getPreviousSibling);
        if (isText(before, SHORT_TEXT)) {
            Markup.addClass(before, WITH_NEXT);
        }
        Element after = beside(figure, Node::getNextSibling);
        if (after != null && Markup.hasClass(after, "small")) {
            Markup.addClass(after, WITH_PREVIOUS);
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
