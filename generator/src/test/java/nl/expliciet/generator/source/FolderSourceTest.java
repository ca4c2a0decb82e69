package nl.expliciet.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void files() throws IOException {
        root = Files.createDirectories(folder.resolve("bron"));
        Files.createDirectories(root.resolve("a"));
        Files.writeString(root.resolve("a/dossier.yaml"), "titel: A\n");
        Files.writeString(folder.resolve("geheim.txt"), "geheim");
    }

    private SourceEntry.Kind kind(String path) throws IOException {
        return new FolderSource(root).at(path).kind();
    }

    @Test
    void readsWhatLiesInIt() throws IOException {
        assertEquals("titel: A\n", new String(new FolderSource(root).bytes("a/dossier.yaml")));
        assertEquals(SourceEntry.Kind.FOLDER, kind("a"));
        assertEquals(SourceEntry.Kind.MISSING, kind("b"));
    }

    @Test
    void neverLeavesTheFolder() throws IOException {
        FolderSource source = new FolderSource(root);
        for (String path : List.of("../geheim.txt", "a/../../geheim.txt", folder + "/geheim.txt", "\0")) {
            assertThrows(IOException.class, () -> source.bytes(path), path);
        }
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        Files.createSymbolicLink(root.resolve("uit.txt"), folder.resolve("geheim.txt"));
        Files.createSymbolicLink(root.resolve("kring"), root.resolve("kring"));
        Files.createSymbolicLink(root.resolve("weg"), root.resolve("niets"));
        Files.createSymbolicLink(root.resolve("map"), folder);
        for (String path : List.of("uit.txt", "kring", "weg", "map")) {
            assertEquals(SourceEntry.Kind.REFUSED_LINK, kind(path), path);
        }
        assertThrows(IOException.class, () -> new FolderSource(root).bytes("map/geheim.txt"));
    }

    @Test
    void refusesLinksInsideToo() throws IOException {
        Files.createSymbolicLink(root.resolve("ook.yaml"), Path.of("a/dossier.yaml"));
        Files.createSymbolicLink(root.resolve("b"), Path.of("a"));
        assertEquals(SourceEntry.Kind.REFUSED_LINK, kind("ook.yaml"));
        assertEquals(SourceEntry.Kind.REFUSED_LINK, kind("b"));
        assertEquals(SourceEntry.Kind.MISSING, kind("b/dossier.yaml"));
        for (String path : List.of("ook.yaml", "b", "b/dossier.yaml")) {
            assertThrows(IOException.class, () -> new FolderSource(root).bytes(path), path);
        }
        assertEquals(List.of(), new FolderSource(root).list("b"));
    }

    @Test
    void readsNothingHidden() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/config"), "geheim");
        Files.writeString(root.resolve("a/.env"), "geheim");
        FolderSource source = new FolderSource(root);
        for (String path : List.of(".git/config", ".git", "a/.env", "a/../.git/config")) {
            assertThrows(IOException.class, () -> source.bytes(path), path);
        }
        assertEquals(List.of(), source.list(".git"));
    }

    @Test
    void mayBeReachedByALinkItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("koppeling"), root);
        assertEquals("titel: A\n", new String(new FolderSource(link).bytes("a/dossier.yaml")));
    }

    @Test
    void skipsHiddenFilesAndSortsTheRest() throws IOException {
        Files.writeString(root.resolve(".geheim"), "");
        Files.createDirectories(root.resolve("Z"));
        assertEquals(
                List.of("Z", "a"),
                new FolderSource(root).list("").stream().map(SourceEntry::name).toList());
    }
}
