package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.source.GitFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round is about the version that its readers had, which git still has when the dossier has gone on. */
class RoundVersionsTest {
    private static final String ROUND = """
        titel: Consultatie
        versie: v0.2
        reacties:
          - { id: R-01, plaats: hoofdstuk-01-kernen, tekst: Mooi. }
          - { id: R-02, plaats: alinea-5-1, tekst: "Welke zes?" }
          - { id: R-03, plaats: alinea-5-2, tekst: "En dit?" }
          - { id: R-04, plaats: alinea-5-3, tekst: Bestond nooit. }
        """;

    @TempDir
    Path folder;

    private GeneratorResult build(String version) throws Exception {
        DossierFolder dossier = new DossierFolder(folder.resolve("dossiers"));
        dossier.put(
                "hoofdstukken/01-kernen.md", "# De kernen\n\nWij tellen zes kernen in de streek.\n\nEn een stad.\n");
        GitFolder git = new GitFolder(dossier.root());
        git.commit("2023-01-10");
        git.tag("v0.2");
        dossier.put("hoofdstukken/01-kernen.md", "# De kernen\n\nWij tellen zeven kernen in de streek.\n");
        dossier.put("reacties/consultatie-1.yaml", ROUND.replace("v0.2", version));
        git.commit("2023-06-10");
        git.close();
        return new Generator(GeneratorOptions.of(dossier.root(), folder.resolve("uit"))).build();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("uit/proef/reacties/consultatie-1/index.html"))
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("</?(ins|del)[^>]*>", "|")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void showsTheTextAsReadersHadItAndWhatBecameOfIt() throws Exception {
        GeneratorResult result = build("v0.2");
        assertTrue(result.written(), result.findings().toString());
        String page = page();
        assertTrue(page.contains("De tekst zoals de lezers die hadden Wij tellen zes kernen in de streek."), page);
        assertTrue(
                page.contains(
                        "De tekst zoals die nu is Wij tellen | [geschrapt: zes ] || [ingevoegd: zeven ] | kernen in de streek."),
                page);
        assertTrue(page.contains("En een stad. Deze tekst staat niet meer in het dossier."), page);
    }

    @Test
    void warnsOfAPlaceThatNeverWas() throws Exception {
        List<String> unknown = build("v0.2").findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNKNOWN_PLACE)
                .map(finding -> finding.place().toString())
                .toList();
        assertEquals(List.of("reacties.consultatie-1.reacties.R-04.plaats"), unknown);
    }

    @Test
    void saysNothingOfPlacesInAVersionThatGitDoesNotHave() throws Exception {
        GeneratorResult result = build("v9");
        assertTrue(result.findings().stream().noneMatch(finding -> finding.code() == FindingCode.UNKNOWN_PLACE));
        assertTrue(page().contains("Wij tellen zeven kernen in de streek."));
    }
}
