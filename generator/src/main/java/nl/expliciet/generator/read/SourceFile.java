package nl.expliciet.generator.read;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.expliciet.generator.finding.Position;

/** The text of one file, with LF line ends and without BOM, and where its lines start. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * A file.
     *
     * @param path below the source folder, with forward slashes
     * @param content as read; line ends and a BOM are taken away
     */
    public SourceFile(String path, String content) {
        this.path = Objects.requireNonNull(path);
        this.text = withoutMark(content).replace("\r\n", "\n").replace('\r', '\n');
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The path below the source folder. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The position of a character; an offset past the end counts as the end. */
    public Position positionAt(int offset) {
        int end = Math.min(Math.max(offset, 0), text.length());
        int found = Arrays.binarySearch(lineStarts, end);
        int line = found >= 0 ? found : -found - 2;
        return new Position(path, line + 1, 1 + text.codePointCount(lineStarts[line], end));
    }

    /** The offset of the first character of a zero-based line; of the end past the last line. */
    public int offsetOfLine(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    /** The text of the line a position stands in; empty past the end. */
    public String lineAt(Position position) {
        int start = offsetOfLine(position.line() - 1);
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
