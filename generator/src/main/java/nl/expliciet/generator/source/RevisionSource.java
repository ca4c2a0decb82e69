package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.expliciet.generator.read.Limits;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The source folder as it was in a commit. It is read from the objects of the repository; nothing is checked out. Like on
 * disk, what is hidden is not listed and no symbolic link is followed.
 */
public final class RevisionSource implements SourceTree {
    private final Repository repository;
    private final ObjectId folder;
    private final String name;
    private final String commit;
    private final LocalDate date;

    /** A folder in a commit; without the folder it is empty. */
    RevisionSource(Repository repository, ObjectId folder, String name, String commit, LocalDate date) {
        this.repository = Objects.requireNonNull(repository);
        this.folder = Objects.requireNonNull(folder);
        this.name = Objects.requireNonNull(name);
        this.commit = Objects.requireNonNull(commit);
        this.date = Objects.requireNonNull(date);
    }

    /** What people call the revision: as it was asked for. */
    public String name() {
        return name;
    }

    /** The full hash of the commit. */
    public String commit() {
        return commit;
    }

    /** The day of the commit, in the time zone of its committer. */
    public LocalDate date() {
        return date;
    }

    /** The files and folders directly in the source, with a name of what they hold: the same name, the same content. */
    public Map<String, String> contents() throws IOException {
        return contents(repository, folder);
    }

    /** What stands directly in a tree. */
    static Map<String, String> contents(Repository repository, ObjectId tree) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        if (tree.equals(ObjectId.zeroId())) {
            return contents;
        }
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            while (walk.next()) {
                contents.put(walk.getNameString(), walk.getObjectId(0).name());
            }
        }
        return contents;
    }

    /** All files in a folder of the source by their path below it, with a name of what they hold. */
    public Map<String, String> files(String path) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Found found = found(path);
        if (found.kind() != SourceEntry.Kind.FOLDER) {
            return files;
        }
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(found.id());
            walk.setRecursive(true);
            while (walk.next()) {
                if (kind(walk.getFileMode(0)) == SourceEntry.Kind.FILE) {
                    files.put(walk.getPathString(), walk.getObjectId(0).name());
                }
            }
        }
        return files;
    }

    /** What a file holds, by the name of that. */
    public byte[] content(String name) throws IOException {
        return content(ObjectId.fromString(name));
    }

    private byte[] content(ObjectId blob) throws IOException {
        try (var in = repository.open(blob).openStream()) {
            return in.readNBytes(Limits.ATTACHMENT_BYTES + 1);
        }
    }

    private boolean isEmpty() {
        return folder.equals(ObjectId.zeroId());
    }

    @Override
    public List<SourceEntry> list(String path) {
        ObjectId tree = path.isEmpty() ? folder : found(path).id();
        if (SourceEntry.isHidden(path) || isEmpty() || !path.isEmpty() && !at(path).isFolder()) {
            return List.of();
        }
        List<SourceEntry> entries = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            while (walk.next()) {
                String child = walk.getNameString();
                if (!SourceEntry.isHidden(child)) {
                    entries.add(at(path.isEmpty() ? child : path + "/" + child));
                }
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        entries.sort(Comparator.comparing(SourceEntry::name));
        return entries;
    }

    @Override
    public SourceEntry at(String path) {
        if (path.isEmpty()) {
            return new SourceEntry(path, SourceEntry.Kind.FOLDER, 0);
        }
        Found found = found(path);
        return new SourceEntry(path, found.kind(), found.kind() == SourceEntry.Kind.FILE ? size(found.id()) : 0);
    }

    private record Found(SourceEntry.Kind kind, ObjectId id) {
        static final Found NOTHING = new Found(SourceEntry.Kind.MISSING, ObjectId.zeroId());
    }

    private Found found(String path) {
        if (path.startsWith("/") || List.of(path.split("/", -1)).contains("..")) {
            return new Found(SourceEntry.Kind.REFUSED_LINK, ObjectId.zeroId());
        }
        if (isEmpty()) {
            return Found.NOTHING;
        }
        try (TreeWalk walk = TreeWalk.forPath(repository, path, folder)) {
            return walk == null ? Found.NOTHING : new Found(kind(walk.getFileMode(0)), walk.getObjectId(0));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Found.NOTHING;
        }
    }

    private static SourceEntry.Kind kind(FileMode mode) {
        if (mode.equals(FileMode.TREE)) {
            return SourceEntry.Kind.FOLDER;
        }
        if (mode.equals(FileMode.SYMLINK)) {
            return SourceEntry.Kind.REFUSED_LINK;
        }
        return mode.equals(FileMode.GITLINK) ? SourceEntry.Kind.SPECIAL : SourceEntry.Kind.FILE;
    }

    private long size(ObjectId blob) {
        try {
            return repository.open(blob).getSize();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Found found = found(path);
        if (found.kind() != SourceEntry.Kind.FILE || SourceEntry.isHidden(path)) {
            throw new NoSuchFileException(path);
        }
        return content(found.id());
    }
}
