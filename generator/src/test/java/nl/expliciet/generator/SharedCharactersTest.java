package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dossiers share is held against the fonts too: a character that none can show is found where it was typed. */
@Tag("slow")
class SharedCharactersTest {
    private static final String BODIES = """
        organen:
          - { id: raad-a, naam: "Raad %s", soort: gemeenteraad }
        """;

    @TempDir
    Path temp;

    private List<Finding> found(DossierFolder folder) throws IOException {
        GeneratorResult result = new Generator(TestRun.of(folder.root(), temp.resolve("uit"))
                        .verified()
                        .options())
                .build();
        assertFalse(result.written());
        result.findings().forEach(finding -> FindingText.in("nl").console(finding, Line.NONE));
        return result.findings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文", "\\u0001", "\\x07", "\\uD83D", "\\uDE00", "\\uFFFE", "\\U0010FFFF"})
    void inTheNameOfABody(String character) throws IOException {
        DossierFolder folder = new DossierFolder(temp.resolve("bron"))
                .write("organen.yaml", BODIES.formatted(character))
                .put("dossier.yaml", """
                partijen:
                  - { id: rijk, naam: Het Rijk, laag: rijk }
                  - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
                """);
        List<Finding> findings = found(folder);
        assertEquals(FindingCode.MISSING_GLYPH, findings.get(0).code());
        assertEquals("organen.yaml", findings.get(0).position().file());
        assertEquals(2, findings.get(0).position().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "expliciet.yaml; titel: \"Dossiers \\u0001\"\\npeildatum: 2024-01-01\\n",
                "expliciet.yaml; peildatum: 2024-01-01\\norganisatie: \"\\uD83D\"\\n",
                "catalogi/eigen.yaml; id: eigen\\ntitel: Eigen\\nvragen: [{ nummer: 1, vraag: \"Wat 中?\" }]\\n"
            })
    void inSettingsAndLists(String file, String yaml) throws IOException {
        DossierFolder folder = new DossierFolder(temp.resolve("bron")).write(file, yaml.replace("\\n", "\n"));
        assertEquals(
                List.of(file),
                found(folder).stream()
                        .filter(finding -> finding.code() == FindingCode.MISSING_GLYPH)
                        .map(finding -> finding.position().file())
                        .toList());
    }
}
