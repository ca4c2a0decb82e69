package nl.expliciet.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    Path folder;

    @Test
    void aFileStaysAsItWasFirstRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "gecontroleerd");
        Snapshot source = new Snapshot(new FolderSource(folder));
        assertEquals("gecontroleerd", new String(source.bytes("a.txt")));
        Files.writeString(file, "daarna veranderd");
        assertEquals("gecontroleerd", new String(source.bytes("a.txt")));
        Files.delete(file);
        assertEquals("gecontroleerd", new String(source.bytes("a.txt")));
        assertThrows(IOException.class, () -> source.bytes("b.txt"));
    }
}
