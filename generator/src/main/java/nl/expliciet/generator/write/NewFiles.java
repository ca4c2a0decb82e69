package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes files beside what people wrote themselves: only new ones, all of them or none. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes files below a folder.
     *
     * @throws java.nio.file.FileAlreadyExistsException when one of them is there; then nothing is written
     * @throws IOException when the disk does not work along; what was written is taken away again
     */
    public static void write(Path folder, List<OutputFile> files) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (OutputFile file : files) {
                Path target = folder.toAbsolutePath().resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW).close();
                written.add(target);
                Files.write(target, file.bytes());
            }
        } catch (IOException failed) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw failed;
        }
    }
}
