package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Puts a finished run in the place of the last one: old files move to one folder, then new ones from another. Until the
 * new list of files takes the place of the old one, every move can be taken back, also by a later process. Files that
 * are on neither list, and files that stay the same, are not touched.
 */
final class Swap {
    /** How a file moves; replaced in tests by one that stops halfway. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final Path output;
    private final Path list;
    private final Path staging;
    private final Path previous;
    private final Path journal;
    private final Move move;

    Swap(Path output, Move move) {
        Path work = output.resolve(OutputFolder.WORK);
        this.output = output;
        this.list = output.resolve(OutputFolder.LIST);
        this.staging = work.resolve("nieuw");
        this.previous = work.resolve("vorig");
        this.journal = work.resolve("wissel");
        this.move = move;
    }

    /** Where the new files are written first. */
    Path staging() {
        return staging;
    }

    /**
     * Replaces the files of the last run by those in the staging folder.
     *
     * @throws OutputException when files of someone else are in the way; nothing has moved then
     */
    void replace(Collection<String> fresh) throws IOException {
        SortedSet<String> old = FileList.read(list);
        List<String> taken = new Occupied(output, old).by(fresh);
        if (!taken.isEmpty()) {
            throw new OutputException(OutputException.Reason.OCCUPIED, output, taken);
        }
        FileList.write(journal, fresh);
        for (String path : old) {
            if (!isSame(path)) {
                moveIfThere(output, previous, path);
            }
        }
        prune(old);
        for (String path : fresh) {
            if (!exists(output, path)) {
                moveIfThere(staging, output, path);
            }
        }
        Files.move(journal, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a replacement back that did not come to its end: each step in reverse, as often as needed. */
    void restore() throws IOException {
        if (!Files.exists(journal)) {
            return;
        }
        SortedSet<String> fresh = FileList.read(journal);
        for (String path : fresh) {
            if (!exists(staging, path)) {
                moveIfThere(output, staging, path);
            }
        }
        prune(fresh);
        for (String path : FileList.read(list)) {
            moveIfThere(previous, output, path);
        }
        Files.delete(journal);
    }

    /** Removes what is not needed once a replacement is complete or taken back. */
    void discard() throws IOException {
        delete(staging);
        delete(previous);
        FileList.discard(journal);
    }

    private boolean isSame(String path) throws IOException {
        Path fresh = staging.resolve(path);
        Path old = output.resolve(path);
        return Files.isRegularFile(fresh)
                && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(fresh, old) < 0;
    }

    /** What a user has put in the place of a file or its folder is not ours to move. */
    private void moveIfThere(Path from, Path to, String path) throws IOException {
        Path file = from.resolve(path);
        if (exists(from, path) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(to.resolve(path).getParent());
            move.move(file, to.resolve(path));
        }
    }

    private static boolean exists(Path folder, String path) {
        return Occupied.isReal(folder, path) && Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes folders of some files of the output that are empty now, the innermost first. */
    private void prune(Collection<String> paths) throws IOException {
        for (String path : paths) {
            List<String> folders = Occupied.folders(path);
            for (int i = folders.size() - 1; i >= 0; i--) {
                if (exists(output, folders.get(i))) {
                    removeEmpty(output.resolve(folders.get(i)));
                }
            }
        }
    }

    /** Removes a folder when nothing is in it. */
    static void removeEmpty(Path folder) throws IOException {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException used) {
            // Somebody else has something in it.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
