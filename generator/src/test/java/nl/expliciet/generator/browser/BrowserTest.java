package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void isFoundOnThePath() throws IOException {
        Path program = Files.writeString(folder.resolve("chromium"), "");
        program.toFile().setExecutable(true);
        assertEquals(program, Browser.program(folder.toString(), true));
    }

    @Test
    void mayNotBeAbsentWhereEverythingMustBeTested() {
        assertThrows(AssertionError.class, () -> Browser.program(folder.toString(), true));
    }
}
