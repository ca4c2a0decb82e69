package nl.expliciet.generator.source;

import java.util.Objects;

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
        /** A symbolic link that leads out of the source, to a folder or to nothing: never followed. */
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

    /** True for a file, also when a link inside the source leads to it. */
    public boolean isFile() {
        return kind == Kind.FILE;
    }

    /** True for a folder. */
    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }
}
