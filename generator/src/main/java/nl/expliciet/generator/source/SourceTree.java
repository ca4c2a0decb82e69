package nl.expliciet.generator.source;

import java.io.IOException;
import java.util.List;

/** Files and folders that dossiers are read from. Paths are relative, with forward slashes; the top is empty. */
public interface SourceTree {

    /** What stands directly in a folder, sorted by name; hidden entries are left out. Empty for what is no folder. */
    List<SourceEntry> list(String folder);

    /**
     * The bytes of a file.
     *
     * @throws IOException when it cannot be read, also when it is hidden, a link or outside the source
     */
    byte[] bytes(String path) throws IOException;

    /** What stands at a path; kind {@link SourceEntry.Kind#MISSING} where nothing does. */
    SourceEntry at(String path);
}
