package nl.expliciet.generator.pdf;

import java.util.List;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps short links and marked words on one line with the punctuation that touches them: the layout may otherwise end a line
 * at every start and end of an element, and leave a bracket or a full stop alone.
 */
final class GluedInlines {

    /** The elements that a line may break at, where the text goes on without a space. */
    static final List<String> NAMES = List.of("a", "b", "strong", "i", "em", "code", "del", "sup", "sub");

    private static final int LONGEST = 25;
    /** A cell of data may be narrow: what is kept together there must be little. */
    private static final int LONGEST_IN_CELL = 10;

    private GluedInlines() {}

    /** Puts the element and what touches it into a box of its own, when they are short. */
    static void keep(Element inline) {
        String before = text(inline.getPreviousSibling());
        String after = text(inline.getNextSibling());
        String head = before.substring(endOfSpace(before));
        String tail = after.substring(0, startOfSpace(after));
        if (begins(inline)
                || head.isEmpty() && tail.isEmpty()
                || inline.getElementsByTagName("*").getLength() > 0) {
            return;
        }
        if (head.length() + inline.getTextContent().length() + tail.length() <= longest(inline)) {
            box(inline, head, tail);
        } else if (inline.getNodeName().equals("a") && head.endsWith("(") && tail.startsWith(")")) {
            enclose(inline);
        }
    }

    private static int longest(Element inline) {
        Element table = Markup.ancestor(inline, "table");
        return table == null || Markup.isLayoutTable(table) ? LONGEST : LONGEST_IN_CELL;
    }

    private static void box(Element inline, String head, String tail) {
        Element kept = inline.getOwnerDocument().createElement("span");
        kept.setAttribute("class", "glued");
        inline.getParentNode().insertBefore(kept, inline);
        if (!head.isEmpty()) {
            Text before = (Text) kept.getPreviousSibling();
            moved(before, before.getLength() - head.length(), head.length(), kept);
        }
        kept.appendChild(inline);
        if (!tail.isEmpty()) {
            moved((Text) kept.getNextSibling(), 0, tail.length(), kept);
        }
    }

    /** The brackets around a link that may break become part of it: a line breaks between words of one element only. */
    private static void enclose(Element link) {
        Text before = (Text) link.getPreviousSibling();
        Text after = (Text) link.getNextSibling();
        before.deleteData(before.getLength() - 1, 1);
        after.deleteData(0, 1);
        link.insertBefore(link.getOwnerDocument().createTextNode("("), link.getFirstChild());
        link.appendChild(link.getOwnerDocument().createTextNode(")"));
        link.normalize();
    }

    /**
     * True for what stands first in its block, after at most a marker or number. No line ends so early; and the layout drops
     * the space behind a box that follows the box of a marker.
     */
    private static boolean begins(Element inline) {
        Node before = inline.getPreviousSibling();
        return before == null || before instanceof Element && !NAMES.contains(before.getNodeName());
    }

    private static void moved(Text from, int start, int length, Element to) {
        to.appendChild(to.getOwnerDocument().createTextNode(from.substringData(start, length)));
        from.deleteData(start, length);
    }

    private static String text(Node node) {
        return node instanceof Text text ? text.getData() : "";
    }

    private static int endOfSpace(String text) {
        int at = text.length();
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int startOfSpace(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
