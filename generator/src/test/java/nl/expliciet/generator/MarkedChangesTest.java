package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.source.GitFolder;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since a version that readers know, marked in the dossier itself. */
class MarkedChangesTest {
    private static final String DOSSIER = """
      titel: Proef
      soort: convenant
      status: concept
      opgave: { vraagstuk: Samen de kernen bereikbaar houden. }
      partijen:
        - { id: rijk, naam: Het Rijk, laag: rijk }
        - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
      inrichting: { nadruk: onbekend, variant: onbekend }
      """;
    private static final String AGREEMENT = """
      ---
      id: A-0%d
      titel: Geld
      onderwerp: financiering
      van: rijk
      aan: gemeente-a
      status: voorgesteld
      ---
      Het Rijk betaalt de helft van de kosten.

      Elk jaar is er overleg.
      """;

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void firstVersion() throws GitAPIException {
        git = new GitFolder(folder.resolve("werk"));
        git.put("proef/dossier.yaml", DOSSIER).put("proef/afspraken/01.md", AGREEMENT.formatted(1));
        git.put("ander/dossier.yaml", DOSSIER);
        git.commit("2023-01-01");
        git.tag("v1");
        git.put("proef/afspraken/01.md", AGREEMENT.formatted(1).replace("Elk jaar", "Ieder kwartaal"));
        git.put("proef/afspraken/02.md", AGREEMENT.formatted(2));
    }

    @AfterEach
    void close() {
        git.close();
    }

    private GeneratorResult build(String from) throws IOException {
        TestRun run = TestRun.of(git.root(), folder.resolve("uit/expliciet"));
        return new Generator((from.isEmpty() ? run : run.since(from)).options()).build();
    }

    private String page(String id) throws IOException {
        return Files.readString(folder.resolve("uit/expliciet").resolve(id).resolve("index.html"));
    }

    @Test
    void marksAgreementsAndParagraphsCountsThemAndTellsWasAndWordt() throws IOException {
        assertTrue(build("v1").written());
        String page = page("proef");
        assertTrue(page.contains("<p class=\"card-changed\">Gewijzigd sinds v1</p>"));
        assertTrue(page.contains("<p class=\"card-changed\">Nieuw sinds v1</p>"));
        assertTrue(page.contains("<a href=\"#wijzigingen\">wijzigingen sinds v1</a>"));
        assertTrue(page.contains("Wijzigingen sinds v1</h2>"));
        assertTrue(page.contains("[geschrapt: </span>Elk jaar<span"));
        String marked =
                "<div class=\"changed\"><span class=\"hidden\">gewijzigd: </span><p class=\"numbered\" id=\"afspraak-A-01.2\"";
        assertTrue(page.contains(marked));
        assertFalse(page.contains(marked.replace("01.2", "01.1")));
    }

    @Test
    void marksThePdfToo() throws IOException {
        build("v1");
        byte[] pdf = Files.readAllBytes(folder.resolve("uit/expliciet/proef/proef.pdf"));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void marksNothingInADossierThatDidNotChangeOrWithoutAVersion() throws IOException {
        build("v1");
        assertTrue(page("ander").contains("wijzigingen sinds v1"));
        assertFalse(page("ander").contains("id=\"wijzigingen\""));
        build("");
        assertFalse(page("proef").contains("v1</p>"));
        assertFalse(page("proef").contains("class=\"changed\""));
    }

    @Test
    void stopsWhenTheVersionIsNotThere() throws IOException {
        GeneratorResult result = build("v9");
        assertFalse(result.written());
        assertEquals(
                List.of(FindingCode.UNKNOWN_REVISION),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void aCouncilsPageComparesWithTheVersionItLastDecidedOn() throws IOException, GitAPIException {
        git.put("organen.yaml", "organen: [{ id: raad-a, naam: Raad van A, soort: gemeenteraad }]\n");
        String decided = DOSSIER.replace("laag: gemeente }", "laag: gemeente, orgaan: raad-a }") + """
          momenten:
            - { datum: 2023-02-02, orgaan: raad-a, soort: besluit, titel: Vaststellen, uitkomst: Aangenomen. }
          """;
        git.put("proef/dossier.yaml", decided);
        git.commit("2023-02-01");
        git.put("proef/afspraken/02.md", AGREEMENT.formatted(2).replace("voorgesteld", "overeengekomen"));
        git.commit("2023-03-01");
        assertTrue(build("").written());
        String page = page("organen/raad-a");
        assertTrue(page.contains("Wat veranderde sinds uw besluit"));
        assertTrue(page.contains("A-02 Geld, Status: was voorgesteld, wordt overeengekomen"));
        String sheet = Files.readString(folder.resolve("uit/expliciet/organen/raad-a/oplegger-proef.html"));
        assertTrue(sheet.contains("Wij besloten op 2\u00a0februari\u00a02023. "), sheet);
        assertTrue(sheet.contains("A-02 Geld, Status: was voorgesteld, wordt overeengekomen"));
    }

    @Test
    void aDossierThatWasGivenAnotherNameIsComparedWithWhatItWas() throws IOException, GitAPIException {
        git.put("organen.yaml", "organen: [{ id: raad-a, naam: Raad van A, soort: gemeenteraad }]\n");
        git.put("proef/dossier.yaml", DOSSIER.replace("laag: gemeente }", "laag: gemeente, orgaan: raad-a }") + """
            momenten:
              - { datum: 2023-02-02, orgaan: raad-a, soort: besluit, titel: Vaststellen, uitkomst: Aangenomen. }
            """);
        git.commit("2023-02-01");
        git.tag("v2");
        Files.move(git.root().resolve("proef"), git.root().resolve("regio"));
        git.put("regio/afspraken/02.md", AGREEMENT.formatted(2).replace("voorgesteld", "overeengekomen"));
        git.commit("2023-03-01");
        build("v2");
        String page = page("regio");
        assertTrue(page.contains("<p class=\"card-changed\">Gewijzigd sinds v2</p>"));
        assertFalse(page.contains("Nieuw sinds v2"));
        assertTrue(page("organen/raad-a").contains("A-02 Geld, Status: was voorgesteld, wordt overeengekomen"));
    }

    @Test
    void aDossierHasAVersionAndAHashThatChangeWithItAndWithNothingElse() throws IOException, GitAPIException {
        git.commit("2023-02-01");
        build("");
        String proef = content("proef");
        String ander = content("ander");
        git.put("ander/hoofdstukken/01-een.md", "# Een\n\nTekst.\n");
        build("");
        assertEquals(proef, content("proef"));
        assertFalse(ander.equals(content("ander")));
        assertTrue(page("ander").contains(" · inhoud " + content("ander").substring(0, 8) + " · "), "in the foot");
        assertTrue(page("proef").contains("versie v1-1-g"));
    }

    @Test
    void pagesAboutSeveralDossiersNameTheNewestVersionAndAllContent() throws IOException, GitAPIException {
        git.commit("2023-02-01");
        build("");
        String before = foot();
        assertTrue(before.contains("versie v1-1-g"), before);
        git.put("ander/hoofdstukken/01-een.md", "# Een\n\nTekst.\n");
        build("");
        assertFalse(before.equals(foot()), "the older of them changed");
    }

    private String foot() throws IOException {
        String page = Files.readString(folder.resolve("uit/expliciet/index.html"));
        return page.substring(page.indexOf("<footer"), page.indexOf("</footer>"));
    }

    private String content(String id) throws IOException {
        String json =
                Files.readString(folder.resolve("uit/expliciet").resolve(id).resolve(id + ".json"));
        return new ObjectMapper().readTree(json).get("inhoud").asText();
    }
}
