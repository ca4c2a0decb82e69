package nl.expliciet.generator.view;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes a tree as XHTML for the screen or for paper: the only place where text becomes markup. */
public final class HtmlWriter {
    private static final Set<String> WITHOUT_CONTENT =
            Set.of("br", "hr", "img", "line", "polyline", "polygon", "circle", "rect", "path");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "td", "th");

    private static final Pattern EURO = Pattern.compile("€ (?=\\d)");

    private final Medium medium;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(Medium medium) {
        this.medium = medium;
    }

    /** The tree as markup. */
    public static String write(Html html, Medium medium) {
        HtmlWriter writer = new HtmlWriter(medium);
        html.writeTo(writer);
        return writer.out.toString();
    }

    /** True for an element that stands on lines of its own. */
    public static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    void text(String text) {
        together(text).codePoints().forEach(this::escaped);
    }

    /** No line may end between the sign of the euro and its amount, also where people typed a plain space. */
    private static String together(String text) {
        return text.indexOf('€') < 0 ? text : EURO.matcher(text).replaceAll("€\u00A0");
    }

    void either(Html screen, Html paper) {
        (medium == Medium.PRINT ? paper : screen).writeTo(this);
    }

    void tag(Html.Tag tag) {
        out.append('<').append(tag.name());
        for (Html.Tag.Attribute attribute : tag.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            text(attribute.value());
            out.append('"');
        }
        if (WITHOUT_CONTENT.contains(tag.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        tag.content().writeTo(this);
        out.append("</").append(tag.name()).append('>');
    }

    /** Escapes the five characters that mean something in XHTML; characters that XML cannot hold are shown as a mark. */
    private void escaped(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
        }
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
