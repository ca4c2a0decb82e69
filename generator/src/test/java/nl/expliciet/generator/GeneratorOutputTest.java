package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.write.OutputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whole runs do to their output when something is in the way. */
class GeneratorOutputTest {
    @TempDir
    Path folder;

    private Path source;
    private DossierFolder dossier;

    /** What a caller asks of a generator. */
    private interface Task {
        GeneratorResult run(Generator generator) throws IOException;
    }

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.createDirectories(folder.resolve("bron"));
        dossier = new DossierFolder(source);
    }

    private Generator generator(Path output) {
        return new Generator(GeneratorOptions.of(source, output));
    }

    private OutputException.Reason refused(Path output) {
        return assertThrows(OutputException.class, () -> generator(output).build())
                .reason();
    }

    /** As a run leaves it that was killed between taking away the old files and putting the new ones in their place. */
    @Test
    @Tag("slow")
    void restoresTheLastOutputEvenWhenThisRunHasFindings() throws IOException {
        Path output = folder.resolve("uit");
        assertTrue(generator(output).build().written());
        Path page = output.resolve("proef/index.html");
        String before = Files.readString(page);
        dossier.put("dossier.yaml", "onzin: 1\n");
        for (Task task : List.<Task>of(Generator::check, Generator::build)) {
            Path previous = output.resolve(".expliciet-werk/vorig/proef/index.html");
            Files.createDirectories(previous.getParent());
            Files.move(page, previous);
            Files.writeString(output.resolve(".expliciet-werk/wissel"), "proef/index.html\n");
            assertFalse(task.run(generator(output)).written());
            assertEquals(before, Files.readString(page));
            assertFalse(Files.exists(output.resolve(".expliciet-werk")));
        }
    }

    @Test
    void readsNothingFromItsOutput() throws IOException {
        assertEquals(OutputException.Reason.SOURCE_INSIDE, refused(source));
        assertEquals(OutputException.Reason.SOURCE_INSIDE, refused(folder));
        assertTrue(Files.exists(source.resolve("proef/dossier.yaml")));
    }

    /** A path near the longest that a system takes stands for a disk that is full: a file cannot be written. */
    @Test
    void leavesNothingWhenAFileCannotBeWritten() throws IOException {
        Path deep = folder.toRealPath();
        while (deep.toString().length() < 3_800) {
            deep = deep.resolve("m".repeat(200));
        }
        int room = 4_095 - deep.toString().length() - "/.expliciet-werk/nieuw/proef/index.html".length();
        Path output = deep.resolve("m".repeat(room));
        assertEquals(OutputException.Reason.WRITE, refused(output));
        assertFalse(Files.exists(output));
    }
}
