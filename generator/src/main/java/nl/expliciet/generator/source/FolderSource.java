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
                    .map(name -> at(folder.isEmpty() ? name : folder + "/" + name))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public SourceEntry at(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) ? inside(path, root.relativize(file)) : refused(path);
        } catch (IOException | InvalidPathException unreadableOrNoPath) {
            return refused(path);
        }
    }

    /** Goes down a step at a time: what lies behind a link is not there for us. */
    private SourceEntry inside(String path, Path below) throws IOException {
        Path step = root;
        BasicFileAttributes found = attributes(root);
        for (Path name : below) {
            step = step.resolve(name);
            if (found.isSymbolicLink() || !Files.exists(step, LinkOption.NOFOLLOW_LINKS)) {
                return new SourceEntry(path, SourceEntry.Kind.MISSING, 0);
            }
            found = attributes(step);
        }
        return new SourceEntry(path, kind(found), found.isRegularFile() ? found.size() : 0);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
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
