package nl.expliciet.generator.finding;

import java.util.List;

/** The line a finding stands in, with marks below what it is about; of a long line the part around it. */
final class SourceLine {
    private static final int WIDTH = 100;
    /** As far as a finding is compared with what stands behind its place. */
    private static final int LONGEST = 1_000;

    private static final String MARGIN = "\n    ";

    private SourceLine() {}

    /** Both lines, each after a line end; empty when the line is. */
    static String excerpt(Finding finding, String line, Paint paint) {
        if (line.isBlank()) {
            return "";
        }
        int characters = line.codePointCount(0, line.length());
        int column = Math.min(finding.position().column() - 1, characters);
        int at = column < WIDTH ? column : WIDTH / 2;
        int[] all = around(line, characters == line.length() ? column : line.offsetByCodePoints(0, column), at);
        int until = Math.min(all.length, WIDTH);
        String shown = new String(all, 0, until).stripTrailing();
        int length = Math.min(span(finding, new String(all, at, all.length - at)), Math.max(1, until - at));
        String marks = paint.mark(finding.severity(), "^".repeat(length));
        return MARGIN + shown + MARGIN + " ".repeat(at) + marks;
    }

    /** Thousands of findings may stand in one line: all of it is not looked through for each. */
    private static int[] around(String line, int place, int before) {
        int until = place + Math.min(LONGEST, line.length() - place);
        return OneLine.of(line.substring(line.offsetByCodePoints(place, -before), until))
                .codePoints()
                .toArray();
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
