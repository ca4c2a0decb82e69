package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The revisions of a source folder. What is read from them stays good until it is closed. */
public final class Revisions implements AutoCloseable {
    private static final Position SETTINGS = Position.startOf("expliciet.yaml");

    private final Repository repository;
    private final Path source;
    private final CommitWalk walk;

    private Revisions(Repository repository, Path source) throws IOException {
        this.repository = repository;
        this.source = source;
        this.walk = new CommitWalk(repository, source);
    }

    /** The revisions of a folder; a finding when it stands in no repository, or in one that cannot be read. */
    public static Outcome<Optional<Revisions>> of(Path source) throws IOException {
        Path real = source.toRealPath();
        if (!GitHistory.isInGit(real)) {
            return none(Finding.of(FindingCode.NO_HISTORY, SETTINGS));
        }
        try {
            Repository repository = GitHistory.open(real);
            if (repository.resolve(Constants.HEAD) == null || repository.isBare()) {
                repository.close();
                return none(Finding.of(FindingCode.NO_HISTORY, SETTINGS));
            }
            return new Outcome<>(Optional.of(new Revisions(repository, real)), List.of());
        } catch (IOException | RuntimeException damaged) {
            return none(GitHistory.unreadable(damaged));
        }
    }

    /** True when a folder has revisions. */
    public static boolean areThere(Path source) throws IOException {
        Optional<Revisions> revisions = of(source).value();
        revisions.ifPresent(Revisions::close);
        return revisions.isPresent();
    }

    private static Outcome<Optional<Revisions>> none(Finding why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }

    /** The source as it was last committed. */
    public RevisionSource head() throws IOException {
        return at(repository.resolve(Constants.HEAD), Constants.HEAD);
    }

    /**
     * The source in a revision: a tag, branch or commit as git names it, or a day, which is the last commit of it or before.
     */
    public Outcome<Optional<RevisionSource>> find(String name) throws IOException {
        Optional<ObjectId> commit = named(name).or(() -> dayOf(name).flatMap(this::lastOn));
        if (commit.isPresent()) {
            return new Outcome<>(Optional.of(at(commit.get(), name)), List.of());
        }
        FindingCode code = isShallow() ? FindingCode.REVISION_CUT_OFF : FindingCode.UNKNOWN_REVISION;
        return new Outcome<>(Optional.empty(), List.of(Finding.of(code, SETTINGS, name)));
    }

    private Optional<ObjectId> named(String name) {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}"));
        } catch (IOException | RuntimeException noName) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOf(String name) {
        try {
            return Optional.of(LocalDate.parse(name));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Optional<ObjectId> lastOn(LocalDate day) {
        try (RevWalk commits = new RevWalk(repository)) {
            commits.markStart(commits.parseCommit(repository.resolve(Constants.HEAD)));
            for (RevCommit commit : commits) {
                if (!CommitWalk.day(commit).isAfter(day)) {
                    return Optional.of(commit.copy());
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private RevisionSource at(ObjectId id, String name) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            RevCommit commit = commits.parseCommit(id);
            return new RevisionSource(repository, folder(commit), name, commit.name(), CommitWalk.day(commit));
        }
    }

    /** The tree of the source folder, which may stand below the top of the repository. */
    private ObjectId folder(RevCommit commit) throws IOException {
        if (walk.prefix().isEmpty()) {
            return commit.getTree();
        }
        String path = walk.prefix().substring(0, walk.prefix().length() - 1);
        try (TreeWalk trees = TreeWalk.forPath(repository, path, commit.getTree())) {
            return trees == null ? ObjectId.zeroId() : trees.getObjectId(0);
        }
    }

    /** True when the history was cut off: the oldest commits here are not the first. */
    public boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /**
     * The versions of some folders along the main line, oldest first; also those that only write something differently.
     *
     * @param headFile by which a folder is known again when it was given another name
     */
    public Map<String, List<FolderVersion>> mainLine(Collection<String> folders, String headFile) throws IOException {
        return new MainLine(repository, this::folder, headFile).of(repository.resolve(Constants.HEAD), folders);
    }

    /** The names of all tags. */
    public List<String> tags() throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS).stream()
                .map(Ref::getName)
                .map(Repository::shortenRefName)
                .toList();
    }

    /** The last tag before the last commit; empty when there is none. */
    public String nearestTag() throws IOException {
        return walk.nearestTag(repository.resolve(Constants.HEAD));
    }

    /** The files and folders directly in the source that are surely the same in two revisions. */
    public static Set<String> same(RevisionSource one, RevisionSource other) throws IOException {
        Map<String, String> contents = other.contents();
        Set<String> same = new HashSet<>();
        one.contents().forEach((name, content) -> {
            if (content.equals(contents.get(name))) {
                same.add(name);
            }
        });
        return same;
    }

    /** Those that are surely the same on disk. */
    public Set<String> sameOnDisk(RevisionSource one) throws IOException {
        RevisionSource head = head();
        Set<String> same = same(one, head);
        same.removeAll(walk.modified(head.contents().keySet()));
        return same;
    }

    /** True when something in the source differs from the last commit. */
    public boolean isModified() throws IOException {
        Set<String> names = new HashSet<>(head().contents().keySet());
        onDisk().list("").forEach(entry -> names.add(entry.name()));
        return !walk.modified(names).isEmpty();
    }

    /** The folder on disk. */
    public FolderSource onDisk() throws IOException {
        return new FolderSource(source);
    }

    @Override
    public void close() {
        repository.close();
    }
}
