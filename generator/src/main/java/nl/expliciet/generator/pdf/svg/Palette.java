package nl.expliciet.generator.pdf.svg;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of drawings. A drawing names them by class, {@code f-NAME} for fields and text and {@code s-NAME} for lines;
 * the stylesheet of the charts, shared with the HTML pages, says what they are.
 */
public final class Palette {

    private static final Pattern RULE =
            Pattern.compile("\\.([fs]-[a-z0-9-]+)\\s*\\{\\s*(?:fill|stroke):\\s*([#a-zA-Z0-9]+)");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3}){1,2}");
    private static final Map<String, Color> NAMED = Map.of(
            "white",
            Color.WHITE,
            "black",
            Color.BLACK,
            "red",
            Color.RED,
            "green",
            new Color(0, 128, 0),
            "blue",
            Color.BLUE,
            "gray",
            Color.GRAY,
            "grey",
            Color.GRAY);

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    /** Reads the colours from a stylesheet; a later rule wins, rules for dark screens do not count. */
    public static Palette of(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher rule = RULE.matcher(withoutMedia(css));
        while (rule.find()) {
            colours.put(rule.group(1), rule.group(2).toLowerCase(Locale.ROOT));
        }
        return new Palette(colours);
    }

    /** Leaves out the blocks of media rules, counting braces. */
    private static String withoutMedia(String css) {
        StringBuilder kept = new StringBuilder(css);
        for (int at = kept.indexOf("@media"); at >= 0; at = kept.indexOf("@media")) {
            int end = kept.indexOf("{", at);
            int depth = end < 0 ? 0 : 1;
            end = end < 0 ? kept.length() - 1 : end;
            while (depth > 0 && ++end < kept.length()) {
                char c = kept.charAt(end);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            kept.delete(at, Math.min(end + 1, kept.length()));
        }
        return kept.toString();
    }

    /** What a class says, such as {@code f-ink}: a colour as text, or empty when it says nothing about colour. */
    Optional<String> byClass(String name) {
        return Optional.ofNullable(colours.get(name));
    }

    /** The colour that a text such as {@code #1a2b3c} or {@code white} means; empty for none. */
    static Optional<Color> parse(String text, Color current) {
        String value = text.trim().toLowerCase(Locale.ROOT);
        if (value.equals("currentcolor")) {
            return Optional.of(current);
        }
        if (HEX.matcher(value).matches()) {
            String digits = value.length() == 7
                    ? value.substring(1)
                    : value.substring(1).replaceAll(".", "$0$0");
            return Optional.of(new Color(Integer.parseInt(digits, 16)));
        }
        return value.equals("none") ? Optional.empty() : Optional.of(NAMED.getOrDefault(value, Color.BLACK));
    }
}
