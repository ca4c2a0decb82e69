package nl.expliciet.generator.chart.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Widths of text in Source Sans 3, from a table of its advance widths, so that labels are placed without any font engine. */
final class TextWidths {

    private static final String TABLE = "source-sans-3-widths.txt";
    private static final int TABLE_END = 0x2300;
    /** A generous mean for letters that the table does not hold, in 1/1000 em. */
    private static final short OTHER = 600;
    /** Ideographs, Hangul and emoji are square. */
    private static final short SQUARE = 1000;

    private static final short[][] ADVANCES = read();

    private TextWidths() {}

    /** The width of a text at a size of 1. */
    static double width(String text, boolean bold) {
        long sum = text.codePoints().mapToLong(c -> advance(c, bold)).sum();
        return sum / 1000.0;
    }

    private static short advance(int codePoint, boolean bold) {
        if (codePoint < TABLE_END && ADVANCES[bold ? 1 : 0][codePoint] > 0) {
            return ADVANCES[bold ? 1 : 0][codePoint];
        }
        int kind = Character.getType(codePoint);
        if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT) {
            return 0;
        }
        return codePoint >= 0x2E80 ? SQUARE : OTHER;
    }

    private static short[][] read() {
        short[][] advances = new short[2][TABLE_END];
        try (InputStream in = TextWidths.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> put(line.split(" "), advances));
            return advances;
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private static void put(String[] row, short[][] advances) {
        int codePoint = Integer.parseInt(row[0], 16);
        advances[0][codePoint] = Short.parseShort(row[1]);
        advances[1][codePoint] = Short.parseShort(row[2]);
    }
}
