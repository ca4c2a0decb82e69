package nl.expliciet.generator.pdf.svg;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Tells which drawings {@link SvgPainter} paints in full. All of ours it does; a logo from elsewhere may use more of SVG. */
public final class SvgSubset {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "a",
            "line",
            "polyline",
            "polygon",
            "path",
            "circle",
            "ellipse",
            "rect",
            "text",
            "tspan",
            "title",
            "desc",
            "metadata");
    private static final Set<String> ATTRIBUTES = Set.of(
            "clip-path",
            "mask",
            "filter",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-rule",
            "display",
            "visibility",
            "preserveAspectRatio");

    private SvgSubset() {}

    /** Whether the painter knows everything in the drawing. */
    public static boolean covers(Element svg) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (!isKnown((Element) all.item(i))) {
                return false;
            }
        }
        return isKnown(svg);
    }

    private static boolean isKnown(Element element) {
        if (!ELEMENTS.contains(element.getNodeName())) {
            return false;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!isKnown(attributes.item(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(Node attribute) {
        String value = attribute.getNodeValue();
        boolean style = attribute.getNodeName().equals("style");
        return !ATTRIBUTES.contains(attribute.getNodeName())
                && !value.contains("url(")
                && !value.contains("skew")
                && !value.contains("rgb")
                && (!style || ATTRIBUTES.stream().noneMatch(value::contains));
    }
}
