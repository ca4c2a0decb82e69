package nl.expliciet.generator.read;

import java.util.Objects;
import nl.expliciet.generator.finding.Position;

/**
 * Where a text came from, so that a finding inside it can point at the right line even when YAML folded or indented it.
 *
 * @param file the file it stands in
 * @param start offset of its first character, quotes and block marks included
 * @param end offset behind its last character
 */
public record TextOrigin(SourceFile file, int start, int end) {
    public TextOrigin {
        Objects.requireNonNull(file);
    }

    /** All of a file from an offset on, typed as it is. */
    public static TextOrigin of(SourceFile file, int start) {
        return new TextOrigin(file, start, file.text().length());
    }

    /**
     * The position of a character of the text. YAML only drops or folds white space, so the text and its source are
     * walked side by side over everything else; an escape that breaks the walk gives the start of the text.
     */
    public Position positionOf(String text, int offset) {
        return walk(text).to(offset);
    }

    /** A walk through a text; asked for offsets in their order it goes through the text only once. */
    Walk walk(String text) {
        return new Walk(text);
    }

    /** Where in the file a text stands, character by character. */
    final class Walk {
        private final String text;
        private int next;
        private int source = start;
        private boolean lost;

        private Walk(String text) {
            this.text = text;
        }

        /** The position of a character. */
        Position to(int offset) {
            if (offset < next - 1) {
                next = 0;
                source = start;
                lost = false;
            }
            int last = Math.min(offset, text.length() - 1);
            while (next <= last && !lost) {
                step(text.charAt(next++));
            }
            return file.positionAt(lost ? start : Math.max(start, source - 1));
        }

        private void step(char wanted) {
            if (Character.isWhitespace(wanted)) {
                return;
            }
            int found = source;
            while (found < end && file.text().charAt(found) != wanted) {
                found++;
            }
            lost = found >= end;
            source = found + 1;
        }
    }
}
