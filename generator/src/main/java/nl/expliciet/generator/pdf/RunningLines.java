package nl.expliciet.generator.pdf;

import java.util.function.ToDoubleFunction;
import nl.expliciet.generator.pdf.font.FontChain;
import nl.expliciet.generator.pdf.font.FontLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Keeps the lines of the running head and foot to one line. A line says with {@code data-fit} how many millimetres it may
 * take; what is too long ends in an ellipsis, in the first span where there is one. Nothing is lost: what runs along stands in
 * full in the document.
 */
final class RunningLines {

    private static final String FIT = "data-fit";
    private static final String ELLIPSIS = "…";
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** As print.css has it. */
    private static final float SIZE = 8;

    private static final int SEMIBOLD = 600;

    /** Parts of a line may be semibold: the wider face is the safe one to measure with. */
    private final FontChain chain;

    RunningLines(FontLibrary fonts) {
        chain = fonts.main(SEMIBOLD, false);
    }

    void fit(Document document) {
        NodeList lines = document.getElementsByTagName("div");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            if (line.hasAttribute(FIT)) {
                shorten(line, Double.parseDouble(line.getAttribute(FIT)) * POINTS_PER_MM);
            }
        }
    }

    private void shorten(Element line, double room) {
        Element part = giving(line);
        String text = text(part);
        double others = width(text(line)) - width(text);
        String shown = cut(text, room - others, this::width);
        if (!shown.equals(text)) {
            part.setTextContent(shown);
        }
    }

    /** As much of a text as there is room for, with an ellipsis where something is left out. Halves are tried: it may be long. */
    static String cut(String text, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(text) <= room) {
            return text;
        }
        int fits = 0;
        int beyond = text.length();
        while (beyond - fits > 1) {
            int middle = (fits + beyond) / 2;
            if (width.applyAsDouble(beginning(text, middle)) > room) {
                beyond = middle;
            } else {
                fits = middle;
            }
        }
        return beginning(text, fits);
    }

    private static String beginning(String text, int end) {
        boolean inside = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, inside ? end - 1 : end).strip() + ELLIPSIS;
    }

    private static Element giving(Element line) {
        NodeList parts = line.getElementsByTagName("span");
        return parts.getLength() == 0 ? line : (Element) parts.item(0);
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private double width(String text) {
        return chain.width(text, SIZE) * chain.scale();
    }
}
