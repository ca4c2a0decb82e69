package nl.expliciet.generator.pdf.tag;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Questions about the XHTML that tagging and painting share. */
public final class Markup {

    /** The class of the list marker that the preparation of a document writes. */
    public static final String MARKER = "marker";

    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "title");

    private Markup() {}

    /** Whether the element carries this class. */
    public static boolean hasClass(Element element, String name) {
        String all = element.getAttribute("class");
        int at = all.indexOf(name);
        return at >= 0 && (" " + all + " ").contains(" " + name + " ");
    }

    /** Adds a class to those of the element, once. */
    public static void addClass(Element element, String name) {
        if (hasClass(element, name)) {
            return;
        }
        element.setAttribute("class", (element.getAttribute("class") + ' ' + name).strip());
    }

    /** Whether the element and all in it is decoration, not to be read. */
    static boolean isDecoration(Element element) {
        return UNSEEN.contains(element.getNodeName())
                || element.getAttribute("aria-hidden").equals("true")
                || element.hasAttribute("hidden")
                || hasClass(element, "artifact");
    }

    /** Whether a table only places things: its cells are no data. */
    public static boolean isLayoutTable(Element table) {
        String role = table.getAttribute("role");
        return role.equals("presentation") || role.equals("none") || hasClass(table, "layout");
    }

    /** The nearest element with one of these names, the node itself included; null when there is none. */
    public static Element ancestor(Node node, String name) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at.getNodeName().equals(name)) {
                return (Element) at;
            }
        }
        return null;
    }

    /** What a drawing or image says in words; empty for decoration. */
    public static String alternative(Element image) {
        String text = image.getNodeName().equals("img") ? image.getAttribute("alt") : image.getAttribute("aria-label");
        return text.replace("\u00AD", "").strip();
    }
}
