package nl.expliciet.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends in the middle of the replacement: the next one, whatever it is, finds the last good output. */
class SwapTest {
    private static final List<String> NEW = List.of("a/index.html", "b", "c/d/e");
    private static final List<String> OLD = List.of("a/index.html", "b/c", "z");

    /** Stands for the end of the process: nothing is cleaned up behind it. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path folder;

    private void last() throws IOException {
        try (OutputFolder output = OutputFolder.prepare(folder, List.of())) {
            for (String path : OLD) {
                OutputFolderTest.write(output, path, "oud");
            }
            output.commit();
        }
        Files.writeString(folder.resolve("CNAME"), "van een gebruiker");
    }

    private void killedAfter(int moves) throws IOException {
        AtomicInteger left = new AtomicInteger(moves);
        Swap swap = new Swap(folder, (from, to) -> {
            if (left.getAndDecrement() == 0) {
                throw new Killed();
            }
            Files.move(from, to);
        });
        for (String path : NEW) {
            Path file = swap.staging().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "nieuw");
        }
        swap.replace(NEW);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void isTakenBackFromWhereverItStopped() throws IOException {
        last();
        Map<String, String> good = files();
        for (int moves = 0; moves < OLD.size() + NEW.size(); moves++) {
            int killed = moves;
            assertThrows(Killed.class, () -> killedAfter(killed));
            OutputFolder.restore(folder);
            assertEquals(good, files(), "after " + moves + " moves");
        }
        killedAfter(OLD.size() + NEW.size());
        OutputFolder.restore(folder);
        assertEquals(
                4,
                files().values().stream()
                        .filter(List.of("nieuw", "van een gebruiker")::contains)
                        .count());
        assertFalse(Files.exists(folder.resolve("z")));
    }

    @Test
    void takingBackMayStopToo() throws IOException {
        last();
        Map<String, String> good = files();
        assertThrows(Killed.class, () -> killedAfter(5));
        for (int moves = 0; moves < 5; moves++) {
            AtomicInteger left = new AtomicInteger(moves);
            Swap swap = new Swap(folder, (from, to) -> {
                if (left.getAndDecrement() == 0) {
                    throw new Killed();
                }
                Files.move(from, to);
            });
            try {
                swap.restore();
            } catch (Killed again) {
                assertTrue(Files.exists(folder.resolve(".expliciet-werk/wissel")));
            }
        }
        OutputFolder.restore(folder);
        assertEquals(good, files());
    }

    /** The system gives the lock of a dead process back; nobody has to clean up by hand. */
    @Test
    void aProcessThatDiesLetsGo() throws IOException, InterruptedException {
        last();
        Map<String, String> good = files();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(3, process.exitValue());
        assertTrue(Files.exists(folder.resolve(".expliciet-werk/nieuw/half.html")));
        OutputFolder.restore(folder);
        assertEquals(good, files());
    }

    /** A run that dies while it renders. */
    static final class Dying {
        public static void main(String[] folder) throws IOException {
            OutputFolder output = OutputFolder.prepare(Path.of(folder[0]), List.of());
            OutputFolderTest.write(output, "half.html", "half");
            Runtime.getRuntime().halt(3);
        }
    }
}
