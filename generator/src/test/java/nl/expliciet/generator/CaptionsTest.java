package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images and tables of a text with their captions, and where chapters of the dossier's own stand. */
class CaptionsTest {
    @TempDir
    Path folder;

    private DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        dossier = new DossierFolder(folder.resolve("bron"));
    }

    private String page() throws IOException {
        GeneratorResult result = new Generator(TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                        .making(OutputFormat.HTML, OutputFormat.PDF)
                        .on(LocalDate.of(2024, 1, 15))
                        .options())
                .build();
        assertTrue(result.written(), result.findings().toString());
        return Files.readString(folder.resolve("uit/proef/index.html"));
    }

    @Test
    void anImageThatStandsAloneHasItsTitleAsCaption() throws IOException {
        dossier.write("proef/hoofdstukken/01-kaart.md", "# Kaart\n\n![Kaart](bijlagen/kaart.svg \"Stand van mei\")\n");
        assertTrue(page().contains("alt=\"Kaart\"/> <span class=\"caption\">Stand van mei</span>"));
    }

    @Test
    void aTableHasTheLineInBracketsBelowItAsCaption() throws IOException {
        dossier.write(
                "proef/hoofdstukken/01-geld.md",
                "# Geld\n\n| wie | wat |\n|---|---|\n| a | b |\n[Wie *wat* betaalt]\n\nEind.\n");
        String page = page();
        assertTrue(page.contains("<p class=\"caption\">Wie <em>wat</em> betaalt</p>"));
        assertTrue(page.contains("aria-label=\"Wie wat betaalt\""), "its frame goes by it");
    }

    @Test
    void aChapterNumberedZeroOpensTheDossier() throws IOException {
        dossier.write("proef/hoofdstukken/00-inleiding.md", "# Vooraf\n\nTekst.\n");
        dossier.write("proef/hoofdstukken/01-slot.md", "# Tot slot\n\nTekst.\n");
        List<String> titles = Pattern.compile("<h2><span class=\"number\">\\d+</span> ([^<]+)</h2>")
                .matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertEquals("Vooraf", titles.get(0));
        assertTrue(titles.indexOf("Tot slot") > 2, titles.toString());
    }
}
