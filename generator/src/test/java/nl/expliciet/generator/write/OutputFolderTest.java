package nl.expliciet.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.expliciet.generator.write.OutputException.Reason;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    private OutputFolder prepare() throws IOException {
        return OutputFolder.prepare(folder.resolve("uit"), List.of());
    }

    static void write(OutputFolder output, String path, String text) throws IOException {
        try (OutputStream out = output.open(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void run(String content, String... paths) throws IOException {
        try (OutputFolder output = prepare()) {
            write(output, "a/index.html", content);
            for (String path : paths) {
                write(output, path, content);
            }
            output.commit();
        }
    }

    private Path put(String path, String text) throws IOException {
        Path file = folder.resolve("uit").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private OutputException refused() {
        return assertThrows(OutputException.class, () -> run("nieuw", "b/index.html"));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove("uit/.expliciet");
        return files;
    }

    @Test
    void replacesTheFilesOfTheLastRunAndLeavesNoneBehind() throws IOException {
        run("een", "oud/diep/x.html", "blijft.css");
        run("twee", "blijft.css");
        assertEquals(Map.of("uit/a/index.html", "twee", "uit/blijft.css", "twee"), files());
        assertFalse(Files.exists(folder.resolve("uit/oud")));
        assertFalse(Files.exists(folder.resolve("uit/.expliciet-werk")));
    }

    @Test
    void leavesTheLastOutputWhenARunStops() throws IOException {
        run("een");
        try (OutputFolder output = prepare()) {
            write(output, "a/index.html", "half");
        }
        assertEquals(Map.of("uit/a/index.html", "een"), files());
    }

    @Test
    void leavesNothingWhenTheFirstRunStops() throws IOException {
        try (OutputFolder output = prepare()) {
            write(output, "a", "een bestand waar een map moet komen");
            OutputException failed = assertThrows(OutputException.class, () -> write(output, "a/b", ""));
            assertEquals(Reason.WRITE, failed.reason());
        }
        assertFalse(Files.exists(folder.resolve("uit")));
    }

    /** A volume cannot be replaced itself, and a file that stays the same need not be copied again. */
    @Test
    void replacesWhatIsInTheFolderAndNotTheFolder() throws IOException {
        run("een", "b.css");
        Object before = key("uit");
        Object same = key("uit/b.css");
        try (OutputFolder output = prepare()) {
            write(output, "b.css", "een");
            output.commit();
        }
        assertEquals(before, key("uit"));
        assertEquals(same, key("uit/b.css"));
        assertEquals(Map.of("uit/b.css", "een"), files());
    }

    private Object key(String path) throws IOException {
        return Files.readAttributes(folder.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    @Test
    void keepsWhatAUserPutsIntoAnOutput() throws IOException {
        run("een", "oud/index.html");
        put("CNAME", "voorbeeld.invalid");
        put("oud/.DS_Store", "x");
        run("twee");
        assertEquals(
                Map.of("uit/CNAME", "voorbeeld.invalid", "uit/a/index.html", "twee", "uit/oud/.DS_Store", "x"),
                files());
    }

    @Test
    void refusesToWriteOverAFileOfAUser() throws IOException {
        run("een");
        put("b/index.html", "van een gebruiker");
        Map<String, String> before = files();
        OutputException refused = refused();
        assertEquals(Reason.OCCUPIED, refused.reason());
        assertEquals(List.of("b/index.html"), refused.details());
        assertEquals(before, files());
    }

    @Test
    void writesThroughNoLinkInTheOutput() throws IOException {
        run("een");
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        Files.createSymbolicLink(folder.resolve("uit/b"), elsewhere);
        assertEquals(List.of("b"), refused().details());
        Files.writeString(elsewhere.resolve("index.html"), "van een ander");
        Files.delete(folder.resolve("uit/a/index.html"));
        Files.delete(folder.resolve("uit/a"));
        Files.createSymbolicLink(folder.resolve("uit/a"), elsewhere);
        assertEquals(List.of("a", "b"), refused().details());
        assertEquals("van een ander", Files.readString(elsewhere.resolve("index.html")));
    }

    @Test
    void aFolderOfAUserWhereAFileShouldComeIsInTheWay() throws IOException {
        run("een");
        put("b/index.html/notitie.txt", "van een gebruiker");
        assertEquals(List.of("b/index.html/notitie.txt"), refused().details());
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        run("een", "x", "y/z");
        run("twee", "x/w", "y");
        run("twee", "x/w", "y");
        assertEquals(Map.of("uit/a/index.html", "twee", "uit/x/w", "twee", "uit/y", "twee"), files());
    }

    @Test
    void refusesAFolderOfSomeoneElse() throws IOException {
        put("brief.txt", "van een ander");
        OutputException refused = refused();
        assertEquals(Reason.FOREIGN, refused.reason());
        assertEquals(List.of("brief.txt"), refused.details());
        assertEquals(Map.of("uit/brief.txt", "van een ander"), files());
    }

    @Test
    void aListThatLeadsOutOfTheFolderIsNotOurs() throws IOException {
        put(".expliciet", "../brief.txt\n");
        Files.writeString(folder.resolve("brief.txt"), "van een ander");
        assertEquals(Reason.FOREIGN, refused().reason());
        assertTrue(Files.exists(folder.resolve("brief.txt")));
    }

    @Test
    void takesAnEmptyFolderAndANewVolume() throws IOException {
        Files.createDirectories(folder.resolve("uit/lost+found"));
        run("een");
        assertEquals(Map.of("uit/a/index.html", "een"), files());
    }

    @Test
    void foldersBesideTheOutputAreNotOurs() throws IOException {
        for (String name : List.of("uit.vorig", "uit.nieuw")) {
            Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("scriptie.odt"), "jaren werk");
        }
        run("een");
        assertEquals("jaren werk", files().get("uit.vorig/scriptie.odt"));
        assertEquals("jaren werk", files().get("uit.nieuw/scriptie.odt"));
        assertEquals("een", files().get("uit/a/index.html"));
    }

    @Test
    void refusesASourceInTheOutputAlsoByAnotherName() throws IOException {
        run("een");
        Path source = Files.createDirectories(folder.resolve("uit/dossiers"));
        Path other = Files.createSymbolicLink(folder.resolve("koppeling"), source);
        for (Path read : List.of(source, other, folder.resolve("uit"))) {
            OutputException refused = assertThrows(
                    OutputException.class, () -> OutputFolder.prepare(folder.resolve("uit"), List.of(read)));
            assertEquals(Reason.SOURCE_INSIDE, refused.reason());
            assertEquals(List.of(read.toString()), refused.details());
        }
        OutputFolder.prepare(folder.resolve("uit"), List.of(folder)).close();
    }

    @Test
    void refusesALinkAFileAndTheTopOfTheDisk() throws IOException {
        Files.createSymbolicLink(folder.resolve("uit"), Files.createDirectories(folder.resolve("elders")));
        assertEquals(Reason.LINK, refused().reason());
        Files.delete(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit"), "");
        assertEquals(Reason.NO_FOLDER, refused().reason());
        Path top = folder.getRoot();
        OutputException refused = assertThrows(OutputException.class, () -> OutputFolder.prepare(top, List.of()));
        assertEquals(Reason.TOP, refused.reason());
        assertThrows(OutputException.class, () -> Report.SARIF.write(top, Optional.empty(), ""));
    }

    /** Not even half of a file is left beside the output. */
    @Test
    void aReportThatCannotBeWrittenLeavesNothing() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("expliciet.sarif")).resolve("x"), "in de weg");
        OutputException failed = assertThrows(
                OutputException.class, () -> Report.SARIF.write(folder.resolve("uit"), Optional.empty(), "tekst"));
        assertEquals(Reason.WRITE, failed.reason());
        assertEquals(Map.of("expliciet.sarif/x", "in de weg"), files());
    }

    /** Of an output that is a volume nothing else may be writable: reports can stand in it, also before the first site. */
    @Test
    void reportsMayStandInTheOutput() throws IOException {
        Path output = folder.resolve("uit");
        Report.SARIF.write(output, Optional.of(output), "een");
        run("inhoud", "b");
        Report.SARIF.write(output, Optional.of(output), "twee");
        run("anders", "b");
        assertEquals("twee", Files.readString(output.resolve("expliciet.sarif")));
    }

    /** Many times: the moments at which one run can look at what the other is doing are short. */
    @RepeatedTest(25)
    void theSecondRunWaitsForTheFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String content = "run " + i;
            runs.add(threads.submit(() -> {
                run(content, "b", "c");
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        threads.shutdown();
        Map<String, String> files = files();
        assertEquals(3, files.size());
        assertEquals(1, files.values().stream().distinct().count(), files.toString());
    }

    @Test
    void saysWhoIsBusyWhenWaitingTakesTooLong() throws IOException {
        try (OutputFolder first = prepare()) {
            write(first, "a", "");
            OutputException busy = assertThrows(
                    OutputException.class,
                    () -> OutputFolder.prepare(folder.resolve("uit"), List.of(), Duration.ofMillis(150)));
            assertEquals(Reason.BUSY, busy.reason());
            assertEquals(List.of(String.valueOf(ProcessHandle.current().pid())), busy.details());
            OutputFolder.restore(folder.resolve("uit"));
            first.commit();
        }
        assertEquals(Map.of("uit/a", ""), files());
    }

    @Test
    void hasNoPathsOutOfTheFolder() throws IOException {
        try (OutputFolder output = prepare()) {
            assertThrows(IllegalArgumentException.class, () -> output.open("../a"));
        }
        assertThrows(IllegalArgumentException.class, () -> OutputFile.text("../a", ""));
        assertThrows(IllegalArgumentException.class, () -> OutputFile.text("/a", ""));
    }
}
