package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** One walk over the history for all folders at once. */
final class CommitWalk {
    private static final Pattern AFTER_A_TAG = Pattern.compile(".*-\\d+-g[0-9a-f]+");

    private final Repository repository;
    private final String prefix;
    /** The oldest commits of a shallow clone: what their parents are is not known here. */
    private final Set<ObjectId> edge;

    private final SortedSet<String> cutOff = new TreeSet<>();

    CommitWalk(Repository repository, Path source) throws IOException {
        this.repository = repository;
        Path below = repository.getWorkTree().toPath().toRealPath().relativize(source);
        String path = below.toString().replace('\\', '/');
        this.prefix = path.isEmpty() ? "" : path + "/";
        this.edge = Set.copyOf(repository.getObjectDatabase().getShallowCommits());
    }

    /** The newest commit of each folder, as far as the history reaches. */
    Map<String, Revision> newest(ObjectId head, Collection<String> folders) throws IOException {
        Map<String, RevCommit> commits = commits(head, folders);
        Set<String> modified = modified(commits.keySet());
        Map<String, Revision> revisions = new HashMap<>();
        Map<ObjectId, String> labels = new HashMap<>();
        for (Map.Entry<String, RevCommit> found : commits.entrySet()) {
            RevCommit commit = found.getValue();
            String folder = found.getKey();
            if (edge.contains(commit)) {
                // Every file looks new in a commit without parents: which one really changed it lies further back.
                cutOff.add(folder);
            } else {
                String label = label(folder, labels.computeIfAbsent(commit, this::describe));
                revisions.put(folder, new Revision(commit.name(), label, day(commit), modified.contains(folder)));
            }
        }
        return revisions;
    }

    /** The folders of which the version, or the tag that names it, lies beyond the end of a shallow clone. */
    SortedSet<String> cutOff() {
        return cutOff;
    }

    /** In a shallow clone only a tag on the commit itself is sure; a nearer one may lie beyond the end. */
    private String label(String folder, String described) {
        boolean sure = !described.isEmpty() && !AFTER_A_TAG.matcher(described).matches();
        if (edge.isEmpty() || sure) {
            return described;
        }
        cutOff.add(folder);
        return "";
    }

    /** Where the source stands in the repository: empty, or with a slash at its end. */
    String prefix() {
        return prefix;
    }

    /** The last tag before a commit; empty when there is none. */
    String nearestTag(ObjectId commit) {
        return describe(commit).replaceFirst("-\\d+-g[0-9a-f]+$", "");
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

    /** Those of some files and folders that differ from the last commit. */
    Set<String> modified(Collection<String> folders) throws IOException {
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

    private String describe(ObjectId commit) {
        try (Git git = new Git(repository)) {
            String described = git.describe().setTags(true).setTarget(commit).call();
            return described == null ? "" : described;
        } catch (GitAPIException | IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The day of a commit, in the time zone of its committer. */
    static LocalDate day(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        ZoneId zone = committer.getZoneId();
        return committer.getWhenAsInstant().atZone(zone).toLocalDate();
    }
}
