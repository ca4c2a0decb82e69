package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people typed, where the pages show it and where the search box finds it. */
class TypedOnPagesTest {
    private static final String EVALUATION = """
        ---
        titel: Evaluatie
        periode: { van: 2021, tot: 2022 }
        lessen: { eerste-orde: [Korte bijeenkomsten., onbekend], bron: r1 }
        knelpunten: { rijk: { 1: 3.5 }, bron: r2 }
        ---

        Wij leerden overleggen.
        """;

    @TempDir
    Path temp;

    private DossierFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = new DossierFolder(temp.resolve("bron"));
        folder.put("dossier.yaml", "bronnen: [{ id: r1, titel: Lesboek }, { id: r2, titel: Meting }]\n");
    }

    private String page() throws IOException {
        GeneratorOptions options = TestRun.of(temp.resolve("bron"), temp.resolve("uit"))
                .making(OutputFormat.HTML)
                .on(LocalDate.of(2024, 1, 1))
                .options();
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), () -> result.findings().toString());
        return Files.readString(temp.resolve("uit/proef/index.html"));
    }

    @Test
    void aHitInAnEvaluationWithADotInItsNameLeadsToItsHeading() throws IOException {
        folder.put("evaluaties/2021.1.md", EVALUATION);
        assertTrue(page().contains("id=\"evaluatie-2021.1\""));
        String index = Files.readString(temp.resolve("uit/stijl/zoekindex.js"));
        assertTrue(index.contains("proef/index.html#evaluatie-2021.1\",\"Evaluatie\",\"Korte bijeenkomsten."), index);
    }

    @Test
    void theSourcesOfLessonsAndMeasurementsAreNamed() throws IOException {
        folder.put("evaluaties/2021.md", EVALUATION);
        String page = page();
        String chapter = page.substring(page.indexOf("Wij leerden overleggen"));
        assertTrue(chapter.contains("#bron-r1") && chapter.contains("#bron-r2"), chapter);
    }

    @Test
    void whatTheArchiveAsksIsWords() throws IOException {
        String typed = "[x](https://nergens.invalid) ![y](bijlagen/nergens.png)";
        folder.put("dossier.yaml", "publicatie: { archief: { kenmerk: '" + typed + "' } }\n");
        String page = page();
        assertTrue(page.contains("[x](https://nergens.invalid)"), "as typed");
        assertFalse(page.contains("href=\"https://nergens.invalid"), "no link");
        assertEquals(-1, page.indexOf("src=\"bijlagen/nergens.png"), "no image");
    }
}
