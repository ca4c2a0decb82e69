package nl.expliciet.generator.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The tables of a TrueType or OpenType file, found before the file is trusted to a library.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">The OpenType font file</a>
 */
final class OpenType {

    private static final Set<Integer> KINDS = Set.of(0x00010000, 0x4F54544F, 0x74727565);
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    private static final int UNICODE = 0x110000;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();

    /**
     * Reads the directory.
     *
     * @throws IllegalArgumentException when a table does not lie in the file
     * @throws IndexOutOfBoundsException when the file ends too early
     */
    OpenType(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        for (int i = 0; i < unsigned(4); i++) {
            int record = DIRECTORY + i * RECORD;
            int offset = bytes.getInt(record + 8);
            int length = bytes.getInt(record + 12);
            if (offset < 0 || length < 0 || offset > file.length - length) {
                throw new IllegalArgumentException("a table outside the file");
            }
            tables.put(new String(file, record, 4, StandardCharsets.US_ASCII), offset);
        }
    }

    /** Whether the first bytes are those of a single font, not packed for the web and no collection. */
    static boolean isOne(byte[] file) {
        return file.length > DIRECTORY && KINDS.contains(ByteBuffer.wrap(file).getInt(0));
    }

    /** Whether one file holds every weight: a PDF would show only one of them. */
    boolean isVariable() {
        return tables.containsKey("fvar");
    }

    /** Whether its maker allows it in documents (fsType of the table OS/2). */
    boolean mayBeEmbedded() {
        return (rights() & (RESTRICTED | BITMAPS_ONLY)) == 0;
    }

    /** Whether its maker allows it in documents without the characters that are not used. */
    boolean maySubset() {
        return (rights() & NO_SUBSETTING) == 0;
    }

    private int rights() {
        return unsigned(table("OS/2") + 8);
    }

    /** Whether the character maps name no more characters than there are: a hostile one would keep a reader busy for hours. */
    boolean hasSaneMaps() {
        int map = table("cmap");
        for (int i = 0; i < unsigned(map + 2); i++) {
            int at = map + bytes.getInt(map + 8 + i * 8);
            int format = unsigned(at);
            if (format == 4 && segments(at) > UNICODE || format == 12 && groups(at) > UNICODE) {
                return false;
            }
        }
        return true;
    }

    private long segments(int at) {
        int doubled = unsigned(at + 6);
        long characters = 0;
        for (int i = 0; i < doubled; i += 2) {
            characters += Math.max(0, unsigned(at + 14 + i) - unsigned(at + 16 + doubled + i));
        }
        return characters;
    }

    private long groups(int at) {
        long characters = 0;
        long count = Integer.toUnsignedLong(bytes.getInt(at + 12));
        for (int i = 0; i < count; i++) {
            int group = at + 16 + i * 12;
            characters +=
                    Integer.toUnsignedLong(bytes.getInt(group + 4)) - Integer.toUnsignedLong(bytes.getInt(group)) + 1;
        }
        return characters;
    }

    private int table(String name) {
        Integer offset = tables.get(name);
        if (offset == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return offset;
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(bytes.getShort(place));
    }
}
