package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file beside the output folder: what a run tells even when it fails. */
public final class SideFile {
    private SideFile() {}

    /**
     * Writes a file beside a folder; a reader sees the last one or the new one, never half of it.
     *
     * @throws IOException when the disk does not work along
     */
    public static void write(Path folder, String name, String text) throws IOException {
        Path target = folder.toAbsolutePath().normalize().resolveSibling(name);
        Path fresh = target.resolveSibling(name + ".nieuw");
        Files.createDirectories(target.getParent());
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
