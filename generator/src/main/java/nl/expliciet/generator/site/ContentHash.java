package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/**
 * A name for all that stands in a folder: SHA-256 over the paths and bytes of its files. It changes when one of them does,
 * and with nothing else.
 */
final class ContentHash {
    private final SourceTree source;
    private final MessageDigest digest;

    private ContentHash(SourceTree source) {
        this.source = source;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The hash in hexadecimal. */
    static String of(SourceTree source, String folder) {
        ContentHash hash = new ContentHash(source);
        try {
            hash.add(folder, folder.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** A path counts from the folder on: under another name it holds the same. */
    private void add(String folder, int top) throws IOException {
        for (SourceEntry entry : source.list(folder)) {
            if (entry.isFolder()) {
                add(entry.path(), top);
            } else if (entry.isFile()) {
                byte[] bytes = source.bytes(entry.path());
                String head = entry.path().substring(top) + "\0" + bytes.length + "\0";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
    }
}
