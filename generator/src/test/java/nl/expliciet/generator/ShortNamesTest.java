package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A party is named in full where it is introduced, and by its short name in lists, tables and drawings. */
class ShortNamesTest {
    private static final String DOSSIER = """
        titel: Proef
        soort: convenant
        status: concept
        opgave:
          vraagstuk: Wat?
          beelden: [{ partij: lvvn, beeld: Zo. }]
        partijen:
          - { id: lvvn, naam: Ministerie van Landbouw, kort: LVVN, laag: rijk }
          - { id: a, naam: Gemeente Aldervoort, kort: Aldervoort, laag: gemeente }
        inrichting: { nadruk: onbekend, variant: onbekend }
        afspraken:
          - { id: A-01, titel: Geld, onderwerp: financiering, van: lvvn, aan: a, status: overeengekomen, tekst: Tekst. }
        """;

    @TempDir
    Path folder;

    private String page() throws IOException {
        Files.createDirectories(folder.resolve("bron/proef"));
        Files.writeString(folder.resolve("bron/proef/dossier.yaml"), DOSSIER);
        GeneratorResult result = new Generator(TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                        .making(OutputFormat.HTML)
                        .on(LocalDate.of(2024, 1, 15))
                        .options())
                .build();
        assertTrue(result.written(), result.findings().toString());
        return Files.readString(folder.resolve("uit/proef/index.html"));
    }

    @Test
    void theFirstPageAndTheTableOfPartiesSayBoth() throws IOException {
        String page = page();
        assertEquals(
                2, page.split("Ministerie van Landbouw \\(LVVN\\)", -1).length - 1, "on page one and in the table");
        assertTrue(page.contains(">Gemeente Aldervoort<"), "a name that holds the short one says it already");
        assertTrue(!page.contains("(Aldervoort)"));
    }

    @Test
    void listsTablesAndDrawingsSayTheShortOne() throws IOException {
        String page = page();
        String rest = page.replace("Ministerie van Landbouw (LVVN)", "").replace("Gemeente Aldervoort", "");
        assertTrue(!rest.contains("Ministerie van Landbouw"), "nowhere else in full");
        assertTrue(rest.matches("(?s).*<th scope=\"row\"[^>]*>LVVN</th>.*"), "a table");
        assertTrue(rest.matches("(?s).*<p class=\"who\"><strong>LVVN<.*"), "a card");
    }
}
