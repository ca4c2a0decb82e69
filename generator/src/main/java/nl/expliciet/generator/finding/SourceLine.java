package nl.expliciet.generator.finding;

import java.util.List;

/** The line a finding stands in, with marks below what it is about; of a long line the part around it. */
final class SourceLine {
    private static final int WIDTH = 100;
    /** As far as a finding is compared with what stands behind its place: a line may be a whole file. */
    private static final int LONGEST = 1_000;

    private static final String MARGIN = "\n    ";

    private SourceLine() {}

    /** Both lines, each after a line end; empty when nothing stands there. */
    static String excerpt(Finding finding, Line line, Paint paint) {
        int column = Math.min(finding.position().column() - 1, line.length());
        int at = column < WIDTH ? column : WIDTH / 2;
        int[] all = OneLine.of(line.part(column - at, column + LONGEST))
                .codePoints()
                .toArray();
        int until = Math.min(all.length, WIDTH);
        String shown = new String(all, 0, until).stripTrailing();
        if (shown.isEmpty()) {
            return "";
        }
        int length = Math.min(span(finding, new String(all, at, all.length - at)), Math.max(1, until - at));
        String marks = paint.mark(finding.severity(), "^".repeat(length));
        return MARGIN + shown + MARGIN + " ".repeat(at) + marks;
    }

    /** How many characters a finding is about: what was typed where it says so, else the word or quoted text there. */
    private static int span(Finding finding, String rest) {
        List<String> typed = finding.arguments().stream()
                .filter(Argument.Typed.class::isInstance)
                .map(argument -> OneLine.of(argument.text()))
                .filter(text -> !text.isEmpty() && startsWithAll(rest, text))
                .toList();
        int longest = typed.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
        if (longest > 0) {
            return longest;
        }
        String quoted = rest.replaceFirst("^(\"[^\"]*\"|'[^']*').*", "$1");
        String word = quoted.equals(rest) ? rest.replaceFirst("^([^\\s,:\\]})]+).*", "$1") : quoted;
        return word.equals(rest) && rest.contains(" ") ? 1 : Math.max(1, word.codePointCount(0, word.length()));
    }

    /** True when the text stands there as a whole and not as the start of a longer word. */
    private static boolean startsWithAll(String rest, String text) {
        String after = rest.startsWith(text) ? rest.substring(text.length()) : "x";
        return !after.matches("(?s)[\\p{L}\\p{N}._-].*");
    }
}
