package nl.expliciet.generator.read;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.TextBlock;

/**
 * Keeps a text from asking too much of the parser: it recurses once for each nested mark, and its time grows with the
 * square of the marks in one paragraph.
 */
final class MarkdownLimits {
    /** Nested deeper than anything that can be read. */
    static final Passed TOO_DEEP = new Passed(Term.NESTING, Limits.NESTING, 0);

    private static final String MARKS = "[<`|*_~";
    private static final int LONGEST_RULE = 200;
    private static final int INDENT_OF_A_LEVEL = 4;

    private MarkdownLimits() {}

    /**
     * A limit that was passed.
     *
     * @param offset in the text
     */
    record Passed(Term what, int limit, int offset) {}

    /** What can be seen before parsing. */
    static Optional<Passed> ofSource(String text) {
        int marks = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            marks = line.isBlank() ? 0 : marks + marks(line);
            if (marks > Limits.MARKS) {
                return Optional.of(new Passed(Term.MARKS, Limits.MARKS, start));
            }
            if (nesting(line) > Limits.NESTING) {
                return Optional.of(new Passed(Term.NESTING, Limits.NESTING, start));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int marks(String line) {
        return (int) line.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }

    /** How deep a line can nest at most: by brackets in it, or by marks and indentation before it. */
    private static int nesting(String line) {
        boolean rule = line.chars().allMatch(c -> " \t-*_".indexOf(c) >= 0);
        if (rule) {
            return line.isBlank() || line.length() <= LONGEST_RULE ? 0 : line.length();
        }
        return Math.max(brackets(line), Math.max(marksBefore(line), indentBefore(line)));
    }

    private static int brackets(String line) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < line.length(); i++) {
            open += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' && open > 0 ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    /** Quote marks, bullets with a space behind them and numbers before the first word. */
    private static int marksBefore(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean spaceBehind = i + 1 == line.length() || line.charAt(i + 1) == ' ' || line.charAt(i + 1) == '\t';
            if (c == '>' || ("-*+.)".indexOf(c) >= 0 && spaceBehind)) {
                marks++;
            } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
                return marks;
            }
        }
        return marks;
    }

    private static int indentBefore(String line) {
        int spaces = line.length() - line.stripLeading().length();
        return spaces / INDENT_OF_A_LEVEL;
    }

    /** What can only be seen after parsing. */
    static Optional<Passed> ofBlocks(List<TextBlock> blocks) {
        boolean deep = blocks.stream().anyMatch(block -> isDeeper(block, Limits.NESTING));
        return deep ? Optional.of(TOO_DEEP) : Optional.empty();
    }

    private static boolean isDeeper(TextBlock block, int limit) {
        return limit == 0
                || block.children().stream().anyMatch(child -> isDeeper(child, limit - 1))
                || block.inlines().stream().anyMatch(child -> isDeeper(child, limit - 1));
    }

    private static boolean isDeeper(Inline inline, int limit) {
        return limit == 0 || inline.children().stream().anyMatch(child -> isDeeper(child, limit - 1));
    }
}
