package nl.expliciet.generator.pdf.svg;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/**
 * Parts a drawing into its shapes and its text: JSVG knows all of SVG but would set text in the fonts of the machine, while
 * {@link SvgPainter} sets it in ours, as text that can be read. Text lies above the shapes, as it does in nearly all drawings.
 */
public final class SvgLayers {

    private static final Set<String> AROUND_TEXT = Set.of("svg", "g", "a", "text", "tspan");

    private SvgLayers() {}

    /** The drawing as a file without text. */
    public static byte[] shapes(Element svg) {
        Element copy = (Element) svg.cloneNode(true);
        prune(copy, name -> !name.equals("text"));
        DOMImplementation xml = svg.getOwnerDocument().getImplementation();
        LSSerializer writer = ((DOMImplementationLS) xml.getFeature("LS", "3.0")).createLSSerializer();
        // Read without namespaces, so written without.
        writer.getDomConfig().setParameter("namespaces", false);
        writer.getDomConfig().setParameter("xml-declaration", false);
        return writer.writeToString(copy).getBytes(StandardCharsets.UTF_8);
    }

    /** The drawing with nothing but its text. */
    public static Element text(Element svg) {
        Element copy = (Element) svg.cloneNode(true);
        prune(copy, AROUND_TEXT::contains);
        return copy;
    }

    private static void prune(Node node, Predicate<String> keeps) {
        Node next;
        for (Node child = node.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element && !keeps.test(child.getNodeName())) {
                node.removeChild(child);
            } else {
                prune(child, keeps);
            }
        }
    }
}
