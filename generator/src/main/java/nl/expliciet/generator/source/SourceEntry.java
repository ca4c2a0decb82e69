package nl.expliciet.generator.source;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file or folder in a source.
 *
 * @param path below the source
 * @param kind what it is
 * @param size in bytes; 0 for all but files
 */
public record SourceEntry(String path, Kind kind, long size) {

    /** What can stand at a path. */
    public enum Kind {
        FILE,
        FOLDER,
        /** A symbolic link or a path out of the source: never followed. */
        REFUSED_LINK,
        /** No file and no folder, such as a pipe or a device. */
        SPECIAL,
        MISSING
    }

    public SourceEntry {
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** True for a file. */
    public boolean isFile() {
        return kind == Kind.FILE;
    }

    /** True for a folder. */
    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }

    /** True for a path through something hidden, such as {@code .git}: it is never read. */
    public static boolean isHidden(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> part.startsWith(".") && !part.equals("."));
    }
}
