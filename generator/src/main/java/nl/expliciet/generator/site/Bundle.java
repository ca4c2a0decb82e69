package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.expliciet.generator.model.Sha256;

/**
 * A zip that is written file by file. The same files give the same bytes on every machine: each has the same time, and none is
 * compressed, which PDFs are already and what every library does in its own way.
 */
final class Bundle {
    /** A zip holds times from 1980 on; its very first one is taken for an earlier one and written in the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    private Bundle(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Says what is in a bundle. */
    interface Content {
        void to(Bundle bundle) throws IOException;
    }

    /** Writes a bundle, with a list of checksums at its end that {@code sha256sum --check} reads. */
    static void write(OutputStream out, Content content) throws IOException {
        Bundle bundle = new Bundle(out);
        content.to(bundle);
        bundle.put("SHA256SUMS", bundle.sums.toString().getBytes(StandardCharsets.US_ASCII));
        bundle.zip.finish();
    }

    /** Adds a file and gives its SHA-256. */
    String add(String name, byte[] bytes) throws IOException {
        put(name, bytes);
        String sum = Sha256.of(bytes);
        sums.append(sum).append("  ").append(name).append('\n');
        return sum;
    }

    private void put(String name, byte[] bytes) throws IOException {
        CRC32 check = new CRC32();
        check.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
