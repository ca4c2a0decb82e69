package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The git history around a source folder; nothing is fetched and nothing is changed. */
public final class GitHistory {
    private static final Position SETTINGS = Position.startOf("expliciet.yaml");

    private GitHistory() {}

    /**
     * The newest commit that touches each of some folders of a source; folders that git does not know, and all of them
     * outside git, are left out. So is every version that a damaged or shallow repository cannot tell, with a finding.
     *
     * @param folders names directly below the source folder
     * @throws IOException when the source is not there
     */
    public static Outcome<Map<String, Revision>> newest(Path source, Collection<String> folders) throws IOException {
        Path real = source.toRealPath();
        if (folders.isEmpty() || !isInGit(real)) {
            return new Outcome<>(Map.of(), List.of());
        }
        try (Repository repository = open(real)) {
            return newest(repository, real, folders);
        } catch (IOException | RuntimeException damaged) {
            // At a damaged file JGit throws what its code runs into, from IllegalArgumentException to EOFException.
            return new Outcome<>(Map.of(), List.of(unreadable(damaged)));
        }
    }

    static boolean isInGit(Path folder) {
        return Stream.iterate(folder, at -> at != null, Path::getParent)
                .anyMatch(at -> Files.exists(at.resolve(Constants.DOT_GIT), LinkOption.NOFOLLOW_LINKS));
    }

    static Repository open(Path source) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(source.toFile());
        if (builder.getGitDir() == null) {
            throw new IOException(Constants.DOT_GIT);
        }
        return builder.build();
    }

    private static Outcome<Map<String, Revision>> newest(Repository repository, Path source, Collection<String> folders)
            throws IOException {
        refuseUnknownFormat(repository);
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || repository.isBare()) {
            return new Outcome<>(Map.of(), List.of());
        }
        CommitWalk walk = new CommitWalk(repository, source);
        Map<String, Revision> newest = walk.newest(head, folders);
        return new Outcome<>(newest, walk.cutOff().isEmpty() ? List.of() : List.of(cutOff(walk.cutOff())));
    }

    /** Without HEAD there is no repository; before the first commit HEAD names a branch that is not there yet. */
    private static void refuseUnknownFormat(Repository repository) throws IOException {
        String objects = repository.getConfig().getString("extensions", null, "objectformat");
        if (objects != null && !objects.equals("sha1")) {
            throw new IOException("extensions.objectFormat = " + objects);
        }
        if (repository.exactRef(Constants.HEAD) == null) {
            throw new IOException(Constants.HEAD);
        }
    }

    static Finding unreadable(Exception damaged) {
        String said = Optional.ofNullable(damaged.getMessage())
                .orElse(damaged.getClass().getSimpleName());
        return Finding.of(FindingCode.HISTORY_UNREADABLE, SETTINGS, said);
    }

    private static Finding cutOff(Collection<String> folders) {
        return Finding.of(FindingCode.HISTORY_CUT_OFF, SETTINGS, String.join(", ", folders));
    }

    /**
     * True when a source stands in a repository that has no commit of this name; outside git nothing is missed.
     *
     * @param commit the hash or its first characters
     * @throws IOException when the repository cannot be read
     */
    public static boolean lacks(Path source, String commit) throws IOException {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(source.toRealPath().toFile());
        if (builder.getGitDir() == null) {
            return false;
        }
        try (Repository repository = builder.build()) {
            return !commit.matches("[0-9a-f]{4,40}") || repository.resolve(commit + "^{commit}") == null;
        }
    }

    /** The day of the newest of some revisions. */
    public static Optional<LocalDate> newestDay(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::date).max(Comparator.naturalOrder());
    }
}
