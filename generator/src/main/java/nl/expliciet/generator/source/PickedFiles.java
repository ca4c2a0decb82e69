package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Some files as a source of their own, each taken from where it stands: of a folder that changed, only what changed. */
public final class PickedFiles implements SourceTree {
    private final TreeMap<String, Picked> files;

    /**
     * A file of a source.
     *
     * @param path of it there
     */
    public record Picked(SourceTree source, String path) {
        public Picked {
            Objects.requireNonNull(source);
            Objects.requireNonNull(path);
        }
    }

    /** A source of some files by the path that they have in it. */
    public PickedFiles(Map<String, Picked> files) {
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
        Picked file = files.get(path);
        if (file != null) {
            SourceEntry entry = file.source().at(file.path());
            return new SourceEntry(path, entry.kind(), entry.size());
        }
        String below = files.ceilingKey(path + "/");
        boolean folder = path.isEmpty() || below != null && below.startsWith(path + "/");
        return new SourceEntry(path, folder ? SourceEntry.Kind.FOLDER : SourceEntry.Kind.MISSING, 0);
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Picked file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file.source().bytes(file.path());
    }
}
