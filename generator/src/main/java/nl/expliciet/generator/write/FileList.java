package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A list of the files of an output on disk: a path on each line, in order. */
final class FileList {
    private FileList() {}

    /**
     * The paths in a list; none when it is not there.
     *
     * @throws OutputException when it is no list of ours
     */
    static SortedSet<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new TreeSet<>();
        }
        List<String> paths = Files.readAllLines(file);
        if (!paths.stream().allMatch(OutputFile::isBelow)) {
            throw new OutputException(
                    OutputException.Reason.FOREIGN,
                    file.getParent(),
                    List.of(file.getFileName().toString()));
        }
        return new TreeSet<>(paths);
    }

    /** Writes a list; it is there whole or not at all. */
    static void write(Path file, Collection<String> paths) throws IOException {
        Path fresh = half(file);
        Files.write(fresh, new TreeSet<>(paths));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what a run has left that was killed while it wrote a list. */
    static void discard(Path file) throws IOException {
        Files.deleteIfExists(half(file));
    }

    private static Path half(Path file) {
        return file.resolveSibling(file.getFileName() + ".half");
    }
}
