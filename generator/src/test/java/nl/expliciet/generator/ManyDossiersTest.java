package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory follows the work at hand and not the number of dossiers. Usually sixty of them build in a JVM with
 * little more than one dossier needs; {@code -Dexpliciet.many=1000 -Dexpliciet.many.heap=512} takes a thousand.
 */
@Tag("slow")
class ManyDossiersTest {
    private static final int COUNT = Integer.getInteger("expliciet.many", 60);
    private static final int HEAP = Integer.getInteger("expliciet.many.heap", 56);

    @TempDir
    Path folder;

    /** Builds a folder in a JVM of its own. */
    static final class Run {
        private Run() {}

        public static void main(String[] folders) throws IOException {
            GeneratorOptions options = GeneratorOptions.of(Path.of(folders[0]), Path.of(folders[1]));
            GeneratorResult result = new Generator(options).build();
            System.out.println(result.written() ? "written " + result.dossiers().size() : result.findings());
        }
    }

    @Test
    void buildInLittleMemory() throws IOException, InterruptedException {
        MadeUpDossiers.write(folder.resolve("bron"), COUNT);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.resolve("bron").toString(),
                        folder.resolve("uit").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        assertTrue(said.contains("written " + COUNT), said);
        assertTrue(Files.size(folder.resolve("uit/stijl/zoekindex.js")) > COUNT * 10_000L);
    }
}
