package nl.expliciet.generator.finding;

/** The line a finding stands in, with a caret below its column; of a long line the part around the column. */
final class SourceLine {
    private static final int WIDTH = 100;
    private static final String MARGIN = "\n    ";

    private SourceLine() {}

    /** Both lines, each after a line end; empty when the line is. */
    static String excerpt(String line, int column) {
        if (line.isBlank()) {
            return "";
        }
        int[] all = OneLine.of(line).codePoints().toArray();
        int at = Math.min(column - 1, all.length);
        int from = at < WIDTH ? 0 : at - WIDTH / 2;
        int until = Math.min(all.length, from + WIDTH);
        String shown = new String(all, from, until - from).stripTrailing();
        return MARGIN + shown + MARGIN + " ".repeat(at - from) + "^";
    }
}
