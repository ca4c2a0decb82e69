package nl.expliciet.generator.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A source of which every file stays as it was when it was first read: what is published is what was checked. */
public final class Snapshot implements SourceTree {
    private final SourceTree source;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    public Snapshot(SourceTree source) {
        this.source = source;
    }

    @Override
    public List<SourceEntry> list(String folder) {
        return source.list(folder);
    }

    @Override
    public SourceEntry at(String path) {
        return source.at(path);
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        byte[] known = read.get(path);
        if (known != null) {
            return known;
        }
        byte[] fresh = source.bytes(path);
        byte[] first = read.putIfAbsent(path, fresh);
        return first == null ? fresh : first;
    }
}
