package nl.expliciet.generator.pdf.svg;

import java.awt.Color;
import org.w3c.dom.Element;

/** Reads how an element is painted: attributes first, then classes, then its style, the strongest last. */
final class InkReader {

    private static final String[] PROPERTIES = {
        "fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "font-style", "text-anchor"
    };
    private static final String BOLD_CLASS = "w-600";

    private final Palette palette;
    private final Color current;

    InkReader(Palette palette, Color current) {
        this.palette = palette;
        this.current = current;
    }

    Ink read(Element element, Ink parent) {
        Ink ink = parent;
        for (String property : PROPERTIES) {
            if (element.hasAttribute(property)) {
                ink = set(ink, property, element.getAttribute(property).trim());
            }
        }
        for (String name : element.getAttribute("class").split(" ")) {
            ink = byClass(ink, name.trim());
        }
        for (String declaration : element.getAttribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            ink = colon < 0
                    ? ink
                    : set(
                            ink,
                            declaration.substring(0, colon).trim(),
                            declaration.substring(colon + 1).trim());
        }
        return ink;
    }

    private Ink byClass(Ink ink, String name) {
        if (name.equals(BOLD_CLASS)) {
            return ink.withWeight(600);
        }
        String property = name.startsWith("f-") ? "fill" : "stroke";
        return palette.byClass(name).map(colour -> set(ink, property, colour)).orElse(ink);
    }

    private Ink set(Ink ink, String property, String value) {
        return switch (property) {
            case "fill" -> ink.withFill(Palette.parse(value, current));
            case "stroke" -> ink.withStroke(Palette.parse(value, current));
            case "stroke-width" -> ink.withWidth(new Scanner(value).number());
            case "stroke-dasharray" -> ink.withDash(value);
            case "font-size" -> ink.withSize(new Scanner(value).number());
            case "font-weight" -> ink.withWeight(weight(value));
            case "font-style" -> ink.withItalic(!value.equals("normal"));
            case "text-anchor" -> ink.withAnchor(value);
            default -> ink;
        };
    }

    private static int weight(String value) {
        return value.matches("[1-9]00") ? Integer.parseInt(value) : value.startsWith("bold") ? 700 : 400;
    }
}
