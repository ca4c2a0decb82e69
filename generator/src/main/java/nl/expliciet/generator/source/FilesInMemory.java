package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Some files as a source of their own: of a folder that changed, only what changed. */
public final class FilesInMemory implements SourceTree {
    private final TreeMap<String, byte[]> files;

    /** A source of some files, by their path in it. */
    public FilesInMemory(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public List<SourceEntry> list(String folder) {
        String top = folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : files.tailMap(top).keySet()) {
            if (!path.startsWith(top)) {
                break;
            }
            names.add(path.substring(top.length()).replaceFirst("/.*", ""));
        }
        return names.stream().map(name -> at(top + name)).toList();
    }

    @Override
    public SourceEntry at(String path) {
        byte[] file = files.get(path);
        if (file != null) {
            return new SourceEntry(path, SourceEntry.Kind.FILE, file.length);
        }
        String below = files.ceilingKey(path + "/");
        boolean folder = path.isEmpty() || below != null && below.startsWith(path + "/");
        return new SourceEntry(path, folder ? SourceEntry.Kind.FOLDER : SourceEntry.Kind.MISSING, 0);
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        byte[] file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file;
    }
}
