package nl.expliciet.generator.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a source file, as editors count it.
 *
 * @param file path below the source folder, with forward slashes
 * @param line 1 or more
 * @param column 1 or more, in characters
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        Objects.requireNonNull(file);
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1");
        }
    }

    /** The start of a file: where a finding goes when the file has no readable text. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as compilers print it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
