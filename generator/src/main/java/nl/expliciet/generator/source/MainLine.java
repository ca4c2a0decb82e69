package nl.expliciet.generator.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * How folders of a source came to be what they are, in one walk back along the main line: a merge counts as one version. Of a
 * commit no more is read than which folders it has.
 */
final class MainLine {
    private final Repository repository;
    private final SourceFolder source;
    private final String headFile;
    private final Map<ObjectId, String> tags;
    private final Map<String, Track> tracks = new TreeMap<>();

    /** A folder on its way back: the name that it has there and the versions that were found, oldest first. */
    private static final class Track {
        private final Deque<FolderVersion> versions = new ArrayDeque<>();
        private Optional<String> name;

        Track(String name) {
            this.name = Optional.of(name);
        }
    }

    /** Where the source stands in the tree of a commit. */
    interface SourceFolder {
        ObjectId in(RevCommit commit) throws IOException;
    }

    /** The line of folders that are known by a file in them. */
    MainLine(Repository repository, SourceFolder source, String headFile) throws IOException {
        this.repository = repository;
        this.source = source;
        this.headFile = headFile;
        this.tags = tags(repository);
    }

    private static Map<ObjectId, String> tags(Repository repository) throws IOException {
        Map<ObjectId, String> tags = new HashMap<>();
        for (Ref tag : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            ObjectId peeled = repository.getRefDatabase().peel(tag).getPeeledObjectId();
            tags.put(peeled == null ? tag.getObjectId() : peeled, Repository.shortenRefName(tag.getName()));
        }
        return tags;
    }

    /** The versions of some folders, oldest first. */
    Map<String, List<FolderVersion>> of(ObjectId head, Collection<String> folders) throws IOException {
        folders.forEach(folder -> tracks.put(folder, new Track(folder)));
        try (RevWalk commits = new RevWalk(repository)) {
            commits.setFirstParent(true);
            commits.markStart(commits.parseCommit(head));
            walk(commits);
        }
        Map<String, List<FolderVersion>> versions = new TreeMap<>();
        tracks.forEach((folder, track) -> versions.put(folder, List.copyOf(track.versions)));
        return versions;
    }

    private void walk(RevWalk commits) throws IOException {
        RevCommit later = null;
        ObjectId laterSource = ObjectId.zeroId();
        String label = "";
        for (RevCommit commit : commits) {
            ObjectId now = source.in(commit);
            if (later != null && !laterSource.equals(now)) {
                step(later, label, RevisionSource.contents(repository, laterSource), now);
            }
            label = tags.getOrDefault(commit, label);
            later = commit;
            laterSource = now;
        }
        if (later != null) {
            step(later, label, RevisionSource.contents(repository, laterSource), ObjectId.zeroId());
        }
    }

    /** What a commit did, seen from the source before it. */
    private void step(RevCommit commit, String label, Map<String, String> after, ObjectId before) throws IOException {
        Map<String, String> there = RevisionSource.contents(repository, before);
        for (Track track : tracks.values()) {
            String name = track.name.orElse("");
            if (after.containsKey(name) && !after.get(name).equals(there.get(name))) {
                String author = commit.getAuthorIdent().getName();
                track.versions.addFirst(new FolderVersion(name, commit.name(), label, CommitWalk.day(commit), author));
                track.name = there.containsKey(name) ? track.name : earlierName(name, source.in(commit), before);
            }
        }
    }

    /** The name that a folder had before it was given this one, known by the file that it cannot do without. */
    private Optional<String> earlierName(String name, ObjectId after, ObjectId before) throws IOException {
        if (before.equals(ObjectId.zeroId())) {
            return Optional.empty();
        }
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.addTree(before);
            trees.addTree(after);
            trees.setRecursive(true);
            trees.setFilter(AndTreeFilter.create(PathSuffixFilter.create("/" + headFile), TreeFilter.ANY_DIFF));
            RenameDetector renames = new RenameDetector(repository);
            renames.addAll(DiffEntry.scan(trees));
            return renames.compute().stream()
                    .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
                    .filter(entry -> entry.getNewPath().equals(name + "/" + headFile))
                    .map(entry -> entry.getOldPath().replaceFirst("/.*", ""))
                    .findFirst();
        }
    }
}
