package nl.expliciet.generator.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A piece of well-formed XHTML that was made by this package: everything a user typed in it is escaped.
 *
 * @param markup what stands in the page
 */
public record Html(String markup) {
    /** Nothing. */
    public static final Html EMPTY = new Html("");

    public Html {
        Objects.requireNonNull(markup);
    }

    /** Plain text, escaped. */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /** This followed by another piece. */
    public Html plus(Html other) {
        return new Html(markup + other.markup);
    }

    /** True when there is nothing in it. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** A link. */
    public static Html link(String href, String text) {
        return new Html("<a href=\"" + escape(href) + "\">" + escape(text) + "</a>");
    }

    /** Words of which the class says how they look. */
    public static Html span(String cssClass, Html content) {
        return new Html("<span class=\"" + cssClass + "\">" + content.markup + "</span>");
    }

    /** Pieces below each other in a cell; empty ones are left out. */
    public static Html lines(Html... pieces) {
        return joined("<br/>", List.of(pieces));
    }

    /** Pieces with a mark-up between them; empty ones are left out. */
    public static Html joined(String separator, List<Html> pieces) {
        return new Html(pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .map(Html::markup)
                .collect(Collectors.joining(separator)));
    }

    /** Heavy words. */
    public static Html strong(String text) {
        return new Html("<strong>" + escape(text) + "</strong>");
    }

    /** Escapes the five characters that mean something in XHTML; characters that XML cannot hold are shown as a mark. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
        }
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
