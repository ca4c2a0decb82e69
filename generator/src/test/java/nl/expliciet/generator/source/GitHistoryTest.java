package nl.expliciet.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHistoryTest {
    @TempDir
    Path folder;

    private void commit(Git git, String path, String day) throws IOException, GitAPIException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), day);
        PersonIdent who =
                new PersonIdent("T", "t@voorbeeld.invalid", Instant.parse(day + "T23:30:00Z"), ZoneId.of("+02:00"));
        git.add().addFilepattern(".").call();
        git.commit()
                .setSign(false)
                .setMessage(day)
                .setAuthor(who)
                .setCommitter(who)
                .call();
    }

    @Test
    void findsTheNewestCommitOfEachFolder() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "dossiers/a/dossier.yaml", "2020-01-01");
            git.tag().setName("v1").setAnnotated(false).call();
            commit(git, "dossiers/b/dossier.yaml", "2020-02-01");
            commit(git, "LEESMIJ.md", "2020-03-01");
            Files.writeString(folder.resolve("dossiers/b/dossier.yaml"), "anders");
        }
        Outcome<Map<String, Revision>> history = GitHistory.newest(folder.resolve("dossiers"), List.of("a", "b", "c"));
        assertEquals(List.of(), history.findings());
        Map<String, Revision> newest = history.value();
        assertEquals(LocalDate.parse("2020-01-02"), newest.get("a").date());
        assertEquals("v1", newest.get("a").label());
        assertFalse(newest.get("a").modified());
        assertEquals(LocalDate.parse("2020-02-02"), newest.get("b").date());
        assertTrue(newest.get("b").label().startsWith("v1-1-g"));
        assertTrue(newest.get("b").modified());
        assertFalse(newest.containsKey("c"));
    }

    @Test
    void knowsNothingOutsideGit() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Path top = folder.toRealPath();
        boolean inGit = false;
        for (Path at = top; at != null; at = at.getParent()) {
            inGit |= Files.exists(at.resolve(".git"));
        }
        assertFalse(inGit);
        assertEquals(new Outcome<>(Map.of(), List.of()), GitHistory.newest(folder, List.of("a")));
    }

    private void repository() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "a/dossier.yaml", "2020-01-01");
            git.tag().setName("v1").setAnnotated(false).call();
            commit(git, "b/dossier.yaml", "2020-02-01");
            commit(git, "c/dossier.yaml", "2020-03-01");
            git.tag().setName("v2").setAnnotated(false).call();
            commit(git, "d/dossier.yaml", "2020-04-01");
        }
    }

    private Outcome<Map<String, Revision>> shallow(int depth) throws IOException, GitAPIException {
        Path clone = folder.resolve("kloon");
        // Tags are set by hand: with them JGit fetches the history that leads to them too.
        try (Git git = Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(depth)
                .setNoTags()
                .call()) {
            RevCommit tip = git.log().call().iterator().next();
            if (depth > 1) {
                git.tag()
                        .setName("v2")
                        .setObjectId(tip.getParent(0))
                        .setAnnotated(false)
                        .call();
            }
        }
        return GitHistory.newest(clone, List.of("a", "b", "c", "d"));
    }

    /** In the only commit of a shallow clone every file looks new. */
    @Test
    void tellsNoVersionsInAShallowClone() throws IOException, GitAPIException {
        repository();
        Outcome<Map<String, Revision>> history = shallow(1);
        assertEquals(Map.of(), history.value());
        Finding finding = history.findings().get(0);
        assertEquals(FindingCode.HISTORY_CUT_OFF, finding.code());
        assertEquals("[a, b, c, d]", finding.arguments().toString());
    }

    @Test
    void tellsWhatIsSureInAShallowClone() throws IOException, GitAPIException {
        repository();
        Outcome<Map<String, Revision>> history = shallow(3);
        Map<String, Revision> newest = history.value();
        assertEquals(Set.of("c", "d"), newest.keySet());
        assertEquals("v2", newest.get("c").label());
        assertEquals(LocalDate.parse("2020-04-02"), newest.get("d").date());
        assertEquals("", newest.get("d").label());
        assertEquals("[a, b, d]", history.findings().get(0).arguments().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "config", "HEAD"})
    void saysThatADamagedRepositoryCannotBeRead(String file) throws IOException, GitAPIException {
        repository();
        Files.writeString(folder.resolve(".git").resolve(file), "[[[geen git");
        assertUnreadable();
    }

    @Test
    void saysThatObjectsAreMissing() throws IOException, GitAPIException {
        repository();
        try (Stream<Path> objects = Files.walk(folder.resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                Files.delete(object);
            }
        }
        assertUnreadable();
    }

    @Test
    void saysThatTheRepositoryIsElsewhere() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve(".git"), "gitdir: /nergens/.git/worktrees/a\n");
        assertUnreadable();
    }

    @Test
    void saysThatHashesAreOfAnotherKind() throws IOException, GitAPIException {
        repository();
        Files.writeString(folder.resolve(".git/config"), """
            [core]
              repositoryformatversion = 1
            [extensions]
              objectformat = sha256
            """);
        assertUnreadable();
    }

    @Test
    void readsReftables() throws IOException, GitAPIException {
        repository();
        try (Git git = Git.open(folder.toFile())) {
            ((FileRepository) git.getRepository()).convertRefStorage("reftable", false, false);
        }
        Outcome<Map<String, Revision>> history = GitHistory.newest(folder, List.of("a"));
        assertEquals(List.of(), history.findings());
        assertEquals("v1", history.value().get("a").label());
    }

    private void assertUnreadable() throws IOException {
        Outcome<Map<String, Revision>> history = GitHistory.newest(folder, List.of("a", "b"));
        assertEquals(Map.of(), history.value());
        assertEquals(FindingCode.HISTORY_UNREADABLE, history.findings().get(0).code());
    }
}
