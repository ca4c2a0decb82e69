package nl.expliciet.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {
    @TempDir
    Path folder;

    private GitFolder git;
    private String first;
    private String second;

    @BeforeEach
    void twoVersions() throws GitAPIException {
        git = new GitFolder(folder.resolve("alles"));
        git.put("d/a/dossier.yaml", "titel: een")
                .put("d/b/dossier.yaml", "titel: b")
                .put("d/.verborgen", "x");
        first = git.commit("2020-01-01");
        git.tag("v1");
        git.branch("oud");
        git.put("d/a/dossier.yaml", "titel: twee").put("elders.txt", "x");
        second = git.commit("2020-02-01");
    }

    @AfterEach
    void close() {
        git.close();
    }

    private Revisions open(Path source) throws IOException {
        return Revisions.of(source).value().orElseThrow();
    }

    private static String read(RevisionSource source, String path) throws IOException {
        return new String(source.bytes(path), StandardCharsets.UTF_8);
    }

    @Test
    void findsATagABranchACommitAndADay() throws IOException {
        try (Revisions revisions = open(git.root().resolve("d"))) {
            for (String name : List.of("v1", "oud", first, first.substring(0, 8), "2020-01-31", "HEAD~1")) {
                RevisionSource found = revisions.find(name).value().orElseThrow();
                assertEquals(first, found.commit(), name);
                assertEquals(name, found.name());
                assertEquals("titel: een", read(found, "a/dossier.yaml"));
            }
            assertEquals(
                    second, revisions.find("2020-02-01").value().orElseThrow().commit());
            assertEquals(LocalDate.parse("2020-02-01"), revisions.head().date());
        }
    }

    @Test
    void readsAFolderAsItWasWithoutWhatIsHiddenOrOutside() throws IOException {
        try (Revisions revisions = open(git.root().resolve("d"))) {
            RevisionSource found = revisions.find("v1").value().orElseThrow();
            assertEquals(
                    List.of("a", "b"),
                    found.list("").stream().map(SourceEntry::name).toList());
            assertEquals(10, found.at("a/dossier.yaml").size());
            assertEquals(SourceEntry.Kind.MISSING, found.at("c").kind());
            assertEquals(List.of(), found.list("a/dossier.yaml"));
            assertThrows(IOException.class, () -> found.bytes("../elders.txt"));
            assertThrows(IOException.class, () -> found.bytes(".verborgen"));
        }
    }

    @Test
    void followsNoLinkInARevision() throws IOException, GitAPIException {
        Files.createSymbolicLink(git.root().resolve("d/b/link.yaml"), Path.of("dossier.yaml"));
        git.commit("2020-03-01");
        try (Revisions revisions = open(git.root().resolve("d"))) {
            RevisionSource head = revisions.head();
            assertEquals(SourceEntry.Kind.REFUSED_LINK, head.at("b/link.yaml").kind());
            assertThrows(IOException.class, () -> head.bytes("b/link.yaml"));
        }
    }

    @Test
    void knowsWhatIsTheSameWithoutReadingIt() throws IOException {
        try (Revisions revisions = open(git.root().resolve("d"))) {
            RevisionSource was = revisions.find("v1").value().orElseThrow();
            assertEquals(Set.of("b", ".verborgen"), Revisions.same(was, revisions.head()));
            assertEquals(Set.of("b", ".verborgen"), revisions.sameOnDisk(was));
            assertFalse(revisions.isModified());
            git.put("d/b/dossier.yaml", "titel: anders");
            assertEquals(Set.of(".verborgen"), revisions.sameOnDisk(was));
            assertTrue(revisions.isModified());
        }
    }

    @Test
    void readsAFolderThatWasNotThereAsEmpty() throws IOException, GitAPIException {
        git.put("nieuw/a/dossier.yaml", "x");
        git.commit("2020-03-01");
        try (Revisions revisions = open(git.root().resolve("nieuw"))) {
            RevisionSource was = revisions.find("v1").value().orElseThrow();
            assertEquals(List.of(), was.list(""));
            assertEquals(SourceEntry.Kind.MISSING, was.at("a").kind());
        }
    }

    @Test
    void saysThatARevisionDoesNotExist() throws IOException {
        try (Revisions revisions = open(git.root())) {
            for (String name : List.of("v2", "1999-01-01", "a b^{", "")) {
                assertEquals(List.of(FindingCode.UNKNOWN_REVISION), codes(revisions.find(name)));
            }
            assertEquals(List.of("v1"), revisions.tags());
            assertEquals("v1", revisions.nearestTag());
        }
    }

    @Test
    void saysThatAShallowCloneDoesNotHaveIt() throws IOException, GitAPIException {
        Path clone = folder.resolve("kloon");
        Git.cloneRepository()
                .setURI(git.root().toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .setNoTags()
                .setBranchesToClone(List.of("refs/heads/main"))
                .call()
                .close();
        try (Revisions revisions = open(clone)) {
            assertEquals(List.of(FindingCode.REVISION_CUT_OFF), codes(revisions.find(first)));
            assertEquals(List.of(FindingCode.REVISION_CUT_OFF), codes(revisions.find("2020-01-01")));
        }
    }

    @Test
    void readsFromAWorktreeOfAnotherRepository() throws IOException {
        Path tree = folder.resolve("werkboom");
        Path admin = git.root().resolve(".git/worktrees/werkboom");
        Files.createDirectories(admin);
        Files.createDirectories(tree.resolve("d/a"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + admin + "\n");
        Files.writeString(tree.resolve("d/a/dossier.yaml"), "titel: een");
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/oud\n");
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("gitdir"), tree.resolve(".git") + "\n");
        try (Revisions revisions = open(tree.resolve("d"))) {
            assertEquals(first, revisions.head().commit());
            assertEquals(first, revisions.find("v1").value().orElseThrow().commit());
        }
    }

    @Test
    void saysThatThereIsNoHistory() throws IOException, GitAPIException {
        Path bare = Files.createDirectories(folder.resolve("geen"));
        assertEquals(List.of(FindingCode.NO_HISTORY), codes(Revisions.of(bare)));
        try (GitFolder empty = new GitFolder(folder.resolve("leeg"))) {
            assertEquals(List.of(FindingCode.NO_HISTORY), codes(Revisions.of(empty.root())));
        }
    }

    private static List<FindingCode> codes(Outcome<? extends Optional<?>> outcome) {
        assertTrue(outcome.value().isEmpty());
        return outcome.findings().stream().map(finding -> finding.code()).toList();
    }
}
