package nl.expliciet.generator.annotation;

import java.util.regex.Pattern;

/**
 * Text of others as plain words: what could be taken for anything else than a character on paper is left out, lines are
 * parted by {@code \n}.
 */
final class PlainText {

    /** The most characters of one text. */
    static final int MAX_LENGTH = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(p|div|li)>|<br[^>]{0,200}>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}>");
    private static final Pattern TRAILING = Pattern.compile("[ \\u00A0]+(?=\n)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** The words of a text that was stored as plain. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .map(PlainText::shown)
                .forEach(codePoint -> {
                    if (codePoint >= 0) {
                        plain.appendCodePoint(codePoint);
                    }
                });
        String trimmed = TRAILING.matcher(plain).replaceAll("").strip();
        return EMPTY_LINES.matcher(trimmed).replaceAll("\n\n");
    }

    /** The words of a text that was stored with marks of XHTML. */
    static String ofRich(String rich) {
        if (rich == null) {
            return "";
        }
        String lines = BLOCK_END.matcher(rich.replaceAll("\\s+", " ")).replaceAll("\n");
        return of(TAG.matcher(lines)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&"));
    }

    /** One line of at most so many characters. */
    static String line(String text, int length) {
        String line = of(text).replace('\n', ' ');
        return line.substring(0, Math.min(length, line.length())).strip();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n') {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' ? ' ' : -1;
            // A zero-width joiner makes letters; other invisible marks turn or hide text.
            case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D ? codePoint : -1;
            case Character.SURROGATE, Character.UNASSIGNED -> -1;
            default -> codePoint;
        };
    }
}
