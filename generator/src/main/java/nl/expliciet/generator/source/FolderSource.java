package nl.expliciet.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.read.Limits;

/** A folder on disk. Nothing outside it is read, nothing hidden, and no symbolic link below it is followed. */
public final class FolderSource implements SourceTree {
    private final Path root;

    /**
     * A source at a folder.
     *
     * @throws IOException when the folder is not there
     */
    public FolderSource(Path folder) throws IOException {
        root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new IOException("no folder: " + folder);
        }
    }

    @Override
    public List<SourceEntry> list(String folder) {
        if (!folder.isEmpty() && (!at(folder).isFolder() || SourceEntry.isHidden(folder))) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root.resolve(folder))) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !SourceEntry.isHidden(name))
                    .sorted(Comparator.naturalOrder())
                    .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                    .map(path -> within(path, file -> entry(path, file)))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public SourceEntry at(String path) {
        return within(path, file -> inside(path, root.relativize(file)));
    }

    private SourceEntry within(String path, Function<Path, SourceEntry> found) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) ? found.apply(file) : refused(path);
        } catch (InvalidPathException noPath) {
            return refused(path);
        }
    }

    /** Goes down a step at a time: what lies behind a link is not there for us. */
    private SourceEntry inside(String path, Path below) {
        Path step = root;
        SourceEntry found = entry(path, root);
        for (Path name : below) {
            if (!found.isFolder()) {
                return missing(path);
            }
            step = step.resolve(name);
            found = entry(path, step);
        }
        return found;
    }

    /** What stands at a place of which all above it are folders. */
    private static SourceEntry entry(String path, Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new SourceEntry(path, kind(found), found.isRegularFile() ? found.size() : 0);
        } catch (IOException notThere) {
            return missing(path);
        }
    }

    private static SourceEntry missing(String path) {
        return new SourceEntry(path, SourceEntry.Kind.MISSING, 0);
    }

    private static SourceEntry refused(String path) {
        return new SourceEntry(path, SourceEntry.Kind.REFUSED_LINK, 0);
    }

    private static SourceEntry.Kind kind(BasicFileAttributes found) {
        if (found.isSymbolicLink()) {
            return SourceEntry.Kind.REFUSED_LINK;
        }
        if (found.isDirectory()) {
            return SourceEntry.Kind.FOLDER;
        }
        return found.isRegularFile() ? SourceEntry.Kind.FILE : SourceEntry.Kind.SPECIAL;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        if (!at(path).isFile() || SourceEntry.isHidden(path)) {
            throw new NoSuchFileException(path);
        }
        try (InputStream in = Files.newInputStream(root.resolve(path).normalize(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.ATTACHMENT_BYTES + 1);
        }
    }
}
