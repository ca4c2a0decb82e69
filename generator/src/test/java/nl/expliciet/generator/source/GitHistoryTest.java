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
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Map<String, Revision> newest = GitHistory.newest(folder.resolve("dossiers"), List.of("a", "b", "c"));
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
        assertEquals(Map.of(), GitHistory.newest(folder, List.of("a")));
    }
}
