package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A character that cannot be shown is found where it stands, also when it was typed as a number. */
class GlyphPlacesTest {
    @TempDir
    Path folder;

    private List<String> places(String file, String text) throws IOException {
        return new DossierFolder(folder)
                .put(file, text).check().stream()
                        .filter(finding -> finding.code() == FindingCode.MISSING_GLYPH)
                        .map(Finding::position)
                        .map(Object::toString)
                        .toList();
    }

    @Test
    void inAChapter() throws IOException {
        assertEquals(
                List.of("proef/hoofdstukken/01.md:4:6"),
                places("hoofdstukken/01.md", "# Kop\n\nEerste regel\nmet a&#x4E2D;b.\n"));
    }

    @Test
    void inAText() throws IOException {
        assertEquals(
                List.of("proef/dossier.yaml:6:8"),
                places("dossier.yaml", "samenvatting: >\n  Eerste regel\n  met a&#20013;b.\n"));
    }
}
