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
import java.util.stream.Stream;
import nl.expliciet.generator.read.Limits;

/** A folder on disk. A path is resolved with all its links before it is read, and must still lie in the folder. */
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
        if (!folder.isEmpty() && !at(folder).isFolder()) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root.resolve(folder))) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted(Comparator.naturalOrder())
                    .map(name -> at(folder.isEmpty() ? name : folder + "/" + name))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public SourceEntry at(String path) {
        try {
            Path file = root.resolve(path);
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Path real = file.toRealPath();
            boolean inside = real.startsWith(root);
            if (found.isSymbolicLink() || !inside) {
                boolean allowed = inside && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS);
                return entry(path, allowed ? SourceEntry.Kind.FILE : SourceEntry.Kind.REFUSED_LINK, real);
            }
            return entry(path, kind(found), file);
        } catch (NoSuchFileException missing) {
            boolean link = Files.isSymbolicLink(root.resolve(path));
            return new SourceEntry(path, link ? SourceEntry.Kind.REFUSED_LINK : SourceEntry.Kind.MISSING, 0);
        } catch (IOException | InvalidPathException loopOrNoPath) {
            return new SourceEntry(path, SourceEntry.Kind.REFUSED_LINK, 0);
        }
    }

    private static SourceEntry.Kind kind(BasicFileAttributes found) {
        if (found.isDirectory()) {
            return SourceEntry.Kind.FOLDER;
        }
        return found.isRegularFile() ? SourceEntry.Kind.FILE : SourceEntry.Kind.SPECIAL;
    }

    private static SourceEntry entry(String path, SourceEntry.Kind kind, Path file) throws IOException {
        return new SourceEntry(path, kind, kind == SourceEntry.Kind.FILE ? Files.size(file) : 0);
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        if (!at(path).isFile()) {
            throw new NoSuchFileException(path);
        }
        try (InputStream in = Files.newInputStream(root.resolve(path).toRealPath())) {
            return in.readNBytes(Limits.ATTACHMENT_BYTES + 1);
        }
    }
}
