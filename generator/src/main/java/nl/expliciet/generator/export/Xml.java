package nl.expliciet.generator.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of XML with either a text or other elements in it.
 *
 * @param attributes written in the order of their names
 */
record Xml(String name, Map<String, String> attributes, String text, List<Xml> inner) {
    private static final String INDENT = "  ";

    Xml {
        attributes = Map.copyOf(attributes);
        inner = List.copyOf(inner);
    }

    /** An element with a text. */
    static Xml of(String name, String text) {
        return new Xml(name, Map.of(), text, List.of());
    }

    /** An element with other elements. */
    static Xml of(String name, Xml... inner) {
        return of(name, Stream.of(inner));
    }

    /** An element with other elements. */
    static Xml of(String name, Stream<Xml> inner) {
        return new Xml(name, Map.of(), "", inner.toList());
    }

    /** The same with an attribute more. */
    Xml with(String attribute, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new Xml(name, more, text, inner);
    }

    /** The text of a file with this as its root. */
    String document() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name);
        new TreeMap<>(attributes)
                .forEach((key, value) -> out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        out.append('>');
        if (inner.isEmpty()) {
            out.append(escaped(text));
        } else {
            out.append('\n');
            inner.forEach(element -> element.write(out, indent + INDENT));
            out.append(indent);
        }
        out.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
