package nl.expliciet.generator.check;

import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.Node;

/** Says of a key that the format does not have what it probably is: a slip of the keys, or text behind a comma. */
final class UnknownKey {
    private UnknownKey() {}

    /** The finding for an entry of a block. */
    static Finding of(Node.Entry entry, Node.Block block, Shape.Block<?> shape, Place place) {
        if (isRestOfText(entry)) {
            return Finding.of(FindingCode.COMMA_IN_TEXT, entry.keyPosition(), entry.key())
                    .at(place.at(entry.key()))
                    .suggesting(decimals(entry, block));
        }
        List<String> known = shape.keys().stream().map(Key::name).toList();
        return Finding.of(FindingCode.UNKNOWN_KEY, entry.keyPosition(), entry.key(), place.toString())
                .at(place.at(entry.key()))
                .suggesting(Suggestion.nearest(entry.key(), known));
    }

    /** True for what only became a key because a comma stands before it: nothing follows it, not even a colon. */
    private static boolean isRestOfText(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Text value) || !value.isEmpty()) {
            return false;
        }
        String text = value.origin().file().text();
        int before = value.origin().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) != ':' && !isQuoted(text.charAt(before));
    }

    /** An empty text in quotes is typed as one. */
    private static boolean isQuoted(char last) {
        return last == '"' || last == '\'';
    }

    /** A number with a decimal comma that was cut in two; empty for anything else. */
    private static String decimals(Node.Entry rest, Node.Block block) {
        int at = block.entries().indexOf(rest);
        boolean cut = rest.key().matches("\\d+")
                && at > 0
                && block.entries().get(at - 1).value() instanceof Node.Text before
                && before.text().matches("\\d+");
        return cut ? ((Node.Text) block.entries().get(at - 1).value()).text() + "." + rest.key() : "";
    }
}
