package nl.expliciet.generator.annotation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** How large a PDF becomes in memory: asked before a library unpacks it, because a small file may unpack to any size. */
final class Unpacked {

    /** The most that all streams of a file may unpack to together. */
    static final long MAX_BYTES = 256L << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    /** A stream may be packed in a stream. */
    private static final int MAX_DEPTH = 3;

    private final byte[] chunk = new byte[1 << 16];
    private long total;

    private Unpacked() {}

    /** Whether the streams of this file unpack to more than the bound. */
    static boolean isTooLarge(byte[] pdf) {
        Unpacked unpacked = new Unpacked();
        for (int at = 0; at + STREAM.length < pdf.length && unpacked.total <= MAX_BYTES; at++) {
            if (Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                unpacked.count(pdf, afterLineEnd(pdf, at + STREAM.length));
            }
        }
        return unpacked.total > MAX_BYTES;
    }

    private static int afterLineEnd(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at;
    }

    private void count(byte[] pdf, int from) {
        int depth = 1;
        while (depth <= MAX_DEPTH && countLayer(new ByteArrayInputStream(pdf, from, pdf.length - from), depth)) {
            depth++;
        }
    }

    /** Counts what is packed this many times; false when it is not. */
    private boolean countLayer(InputStream packed, int depth) {
        InputStream layer = packed;
        for (int i = 0; i < depth; i++) {
            layer = new InflaterInputStream(layer);
        }
        long before = total;
        try (InputStream open = layer) {
            for (int n = open.read(chunk); n > 0 && total <= MAX_BYTES; n = open.read(chunk)) {
                total += n;
            }
        } catch (IOException notPacked) {
            // an end that is damaged was counted as far as it goes
        }
        return total > before;
    }
}
