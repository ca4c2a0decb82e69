package nl.expliciet.generator.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFolderTest {
    @TempDir
    Path folder;

    private long limits(int read) throws IOException {
        PdfFolder pdfs = new PdfFolder();
        assertEquals(read, pdfs.read(folder).size());
        return pdfs.findings().stream()
                .filter(finding -> finding.code() == FindingCode.LIMIT)
                .count();
    }

    @Test
    void moreThanTheLimitIsSaid() throws IOException {
        for (int i = 0; i < PdfFolder.MAX_FILES; i++) {
            Files.createFile(folder.resolve(i + ".pdf"));
        }
        assertEquals(0, limits(PdfFolder.MAX_FILES));
        Files.createFile(folder.resolve("nog een.pdf"));
        assertEquals(1, limits(PdfFolder.MAX_FILES));
    }
}
