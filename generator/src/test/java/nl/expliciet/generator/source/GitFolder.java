package nl.expliciet.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository to write in, for tests of what git tells. */
public final class GitFolder implements AutoCloseable {
    private final Path root;
    private final Git git;

    public GitFolder(Path root) throws GitAPIException {
        this.root = root;
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
    }

    public Path root() {
        return root;
    }

    /** Writes a file. */
    public GitFolder put(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Removes a file. */
    public void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Commits all that is there on a day; gives the hash. */
    public String commit(String day) throws GitAPIException {
        PersonIdent who =
                new PersonIdent("T", "t@voorbeeld.invalid", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setSign(false)
                .setMessage(day)
                .setAuthor(who)
                .setCommitter(who)
                .call()
                .name();
    }

    public void tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).setSigned(false).call();
    }

    public void branch(String name) throws GitAPIException {
        git.branchCreate().setName(name).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
