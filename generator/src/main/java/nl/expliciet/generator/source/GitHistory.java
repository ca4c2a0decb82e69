package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The git history around a source folder; nothing is fetched and nothing is changed. */
public final class GitHistory {
    private GitHistory() {}

    /**
     * The newest commit that touches each of some folders of a source; folders that git does not know, and all of them
     * outside git, are left out.
     *
     * @param folders names directly below the source folder
     * @throws IOException when the repository cannot be read
     */
    public static Map<String, Revision> newest(Path source, Collection<String> folders) throws IOException {
        if (folders.isEmpty()) {
            return Map.of();
        }
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(source.toRealPath().toFile());
        if (builder.getGitDir() == null) {
            return Map.of();
        }
        try (Repository repository = builder.build()) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null || repository.isBare()
                    ? Map.of()
                    : new Walk(repository, source.toRealPath()).newest(head, folders);
        }
    }

    /** The day of the newest of some revisions. */
    public static Optional<LocalDate> newestDay(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::date).max(Comparator.naturalOrder());
    }

    /** One walk over the history for all folders at once. */
    private static final class Walk {
        private final Repository repository;
        private final String prefix;

        Walk(Repository repository, Path source) throws IOException {
            this.repository = repository;
            Path below = repository.getWorkTree().toPath().toRealPath().relativize(source);
            String path = below.toString().replace('\\', '/');
            this.prefix = path.isEmpty() ? "" : path + "/";
        }

        Map<String, Revision> newest(ObjectId head, Collection<String> folders) throws IOException {
            Map<String, RevCommit> commits = commits(head, folders);
            Set<String> modified = modified(commits.keySet());
            Map<String, Revision> revisions = new HashMap<>();
            Map<ObjectId, String> labels = new HashMap<>();
            for (Map.Entry<String, RevCommit> found : commits.entrySet()) {
                RevCommit commit = found.getValue();
                String label = labels.computeIfAbsent(commit, this::label);
                revisions.put(
                        found.getKey(),
                        new Revision(commit.name(), label, day(commit), modified.contains(found.getKey())));
            }
            return revisions;
        }

        private Map<String, RevCommit> commits(ObjectId head, Collection<String> folders) throws IOException {
            Map<String, RevCommit> newest = new HashMap<>();
            Set<String> wanted = new HashSet<>(folders);
            try (RevWalk walk = new RevWalk(repository)) {
                walk.markStart(walk.parseCommit(head));
                walk.setTreeFilter(AndTreeFilter.create(paths(folders), TreeFilter.ANY_DIFF));
                for (RevCommit commit = walk.next(); commit != null && !wanted.isEmpty(); commit = walk.next()) {
                    for (String folder : touched(walk, commit, wanted)) {
                        newest.put(folder, commit);
                        wanted.remove(folder);
                    }
                }
            }
            return newest;
        }

        private TreeFilter paths(Collection<String> folders) {
            return PathFilterGroup.createFromStrings(
                    folders.stream().map(f -> prefix + f).toList());
        }

        private Set<String> touched(RevWalk walk, RevCommit commit, Set<String> wanted) throws IOException {
            Set<String> touched = new HashSet<>();
            try (TreeWalk trees = new TreeWalk(repository)) {
                for (RevCommit parent : commit.getParents()) {
                    trees.addTree(walk.parseCommit(parent).getTree());
                }
                trees.addTree(commit.getTree());
                trees.setRecursive(true);
                trees.setFilter(
                        commit.getParentCount() == 0
                                ? paths(wanted)
                                : AndTreeFilter.create(paths(wanted), TreeFilter.ANY_DIFF));
                while (trees.next()) {
                    touched.add(folder(trees.getPathString()));
                }
            }
            return touched;
        }

        private String folder(String path) {
            String below = path.substring(prefix.length());
            int slash = below.indexOf('/');
            return slash < 0 ? below : below.substring(0, slash);
        }

        private Set<String> modified(Collection<String> folders) throws IOException {
            if (folders.isEmpty()) {
                return Set.of();
            }
            try (Git git = new Git(repository)) {
                var status = git.status();
                folders.forEach(folder -> status.addPath(prefix + folder));
                var result = status.call();
                Set<String> changed = new HashSet<>();
                for (Set<String> paths : List.of(result.getUncommittedChanges(), result.getUntracked())) {
                    paths.forEach(path -> changed.add(folder(path)));
                }
                return changed;
            } catch (GitAPIException failed) {
                throw new IOException(failed);
            }
        }

        private String label(ObjectId commit) {
            try (Git git = new Git(repository)) {
                String described =
                        git.describe().setTags(true).setTarget(commit).call();
                return described == null ? "" : described;
            } catch (GitAPIException | IOException noTag) {
                return "";
            }
        }

        private static LocalDate day(RevCommit commit) {
            PersonIdent committer = commit.getCommitterIdent();
            ZoneId zone = committer.getZoneId();
            return committer.getWhenAsInstant().atZone(zone).toLocalDate();
        }
    }
}
