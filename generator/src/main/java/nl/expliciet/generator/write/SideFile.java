package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file beside the output folder: what a run tells even when it fails. */
public final class SideFile {
    private SideFile() {}

    /**
     * Writes a file beside a folder; a reader sees the last one or the new one, never half of it, whatever other runs do.
     *
     * @throws OutputException when the disk does not work along
     */
    public static void write(Path folder, String name, String text) throws IOException {
        Path output = folder.toAbsolutePath().normalize();
        OutputFolder.refuseTop(output);
        Path fresh = output.resolveSibling("." + name + "." + UUID.randomUUID());
        try {
            Files.createDirectories(output.getParent());
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, output.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw OutputException.write(output, failed);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
