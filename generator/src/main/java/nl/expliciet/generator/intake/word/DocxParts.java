package nl.expliciet.generator.intake.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.expliciet.generator.read.Limits;

/** The files inside a Word file, in memory and bounded: a small file can hold a very large one. */
final class DocxParts {
    /** Most bytes that all parts may have together. */
    static final int BYTES = 5 * Limits.ATTACHMENT_BYTES;
    /** Most bytes that its texts may have: read as XML they take many times as much. */
    static final int TEXT_BYTES = Limits.ATTACHMENT_BYTES;

    private DocxParts() {}

    /**
     * Unpacks a file.
     *
     * @throws TooLarge when it holds more than the limits
     * @throws IOException when it is no zip
     */
    static Map<String, byte[]> read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = BYTES;
        int text = TEXT_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((isText(entry.getName()) ? Math.min(left, text) : left) + 1);
                left -= bytes.length;
                text -= isText(entry.getName()) ? bytes.length : 0;
                if (left < 0 || text < 0 || parts.size() == Limits.FILES) {
                    throw new TooLarge();
                }
                parts.put(entry.getName(), bytes);
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return parts;
    }

    /** Whether a part is XML. */
    static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Packs parts again. */
    static byte[] write(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }

    /** A file that holds more than the limits. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
