package nl.expliciet.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    private void run(String content) throws IOException {
        try (OutputFolder output = OutputFolder.prepare(folder.resolve("uit"))) {
            output.write(OutputFile.text("a/index.html", content));
            output.commit();
        }
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("uit/a/index.html"));
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesTheLastOutputWhole() throws IOException {
        run("een");
        Files.writeString(folder.resolve("uit/oud.html"), "blijft niet");
        run("twee");
        assertEquals("twee", page());
        assertFalse(Files.exists(folder.resolve("uit/oud.html")));
        assertEquals(List.of("uit"), siblings());
    }

    @Test
    void leavesTheLastOutputWhenARunStops() throws IOException {
        run("een");
        try (OutputFolder output = OutputFolder.prepare(folder.resolve("uit"))) {
            output.write(OutputFile.text("a/index.html", "half"));
        }
        assertEquals("een", page());
        assertEquals(List.of("uit"), siblings());
    }

    @Test
    void refusesAFolderOfSomeoneElse() throws IOException {
        Files.createDirectories(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit/brief.txt"), "van een ander");
        assertThrows(ForeignFolderException.class, () -> run("een"));
        assertEquals(List.of("uit"), siblings());
        assertTrue(Files.exists(folder.resolve("uit/brief.txt")));
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(folder.resolve("uit"));
        run("een");
        assertEquals("een", page());
    }

    @Test
    void recoversTheLastOutputOfARunThatWasKilledInTheSwap() throws IOException {
        run("een");
        Files.move(folder.resolve("uit"), folder.resolve("uit.vorig"));
        OutputFolder.prepare(folder.resolve("uit")).close();
        assertEquals("een", page());
    }

    @Test
    void hasNoPathsOutOfTheFolder() {
        assertThrows(IllegalArgumentException.class, () -> OutputFile.text("../a", ""));
        assertThrows(IllegalArgumentException.class, () -> OutputFile.text("/a", ""));
    }
}
