package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.source.GitFolder;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a dossier came to be what it is, told from the versions in git. */
class HistoryTest {
    private static final String DOSSIER = """
        titel: Proef
        soort: convenant
        status: concept
        opgave: { vraagstuk: Samen de kernen bereikbaar houden. }
        partijen:
          - { id: rijk, naam: Het Rijk, laag: rijk }
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
        inrichting: { nadruk: onbekend, variant: onbekend }
        profiel:
          overeengekomen: { beleidsambitie: 3, eisen: 2 }
          posities:
            - { partij: rijk, eisen: 4 }
        """;

    private static final String AGREEMENT = """
        ---
        id: %s
        titel: %s
        onderwerp: financiering
        van: rijk
        aan: gemeente-a
        status: %s
        besluit: %s
        ---
        Het Rijk betaalt de helft van de kosten.
        """;

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void versions() throws GitAPIException {
        git = new GitFolder(folder.resolve("werk"));
        put("proef", "A-01", "Geld", "voorgesteld", "Nog te nemen");
        put("proef", "A-02", "Bus", "overeengekomen", "Raadsbesluit 2022-1");
        git.put("proef/dossier.yaml", DOSSIER);
        git.commit("2023-01-01");
        git.tag("v1");
        put("proef", "A-01", "Geld", "overeengekomen", "Raadsbesluit 2023-7");
        git.put("proef/dossier.yaml", DOSSIER.replace("eisen: 2", "eisen: 3"));
        git.commit("2023-02-01");
        git.put("proef/dossier.yaml", DOSSIER.replace("eisen: 2", "eisen: 3") + "# niets nieuws\n");
        git.commit("2023-02-15");
        git.tag("v2");
    }

    /** A third version, under another name, in which an agreement is replaced and one position is another. */
    private void renamed() throws GitAPIException, IOException {
        Files.move(git.root().resolve("proef"), git.root().resolve("regio"));
        git.commit("2023-03-01");
        put("regio", "A-01", "Geld", "herzien", "Raadsbesluit 2023-7");
        git.put(
                "regio/afspraken/A-03.md",
                AGREEMENT.formatted("A-03", "Meer geld", "overeengekomen", "Raadsbesluit 2023-9\nvervangt: A-01"));
        git.put(
                "regio/dossier.yaml",
                DOSSIER.replace("eisen: 2", "eisen: 3").replace("rijk, eisen: 4", "rijk, eisen: 5, middelen: 1"));
        git.commit("2023-04-01");
    }

    private void put(String dossier, String id, String title, String status, String decision) {
        git.put(dossier + "/afspraken/" + id + ".md", AGREEMENT.formatted(id, title, status, decision));
    }

    @AfterEach
    void close() {
        git.close();
    }

    private GeneratorResult build(HistoryDetail detail) throws IOException {
        return new Generator(TestRun.of(git.root(), folder.resolve("uit/expliciet"))
                        .telling(detail)
                        .options())
                .build();
    }

    private Path file(String path) {
        return folder.resolve("uit/expliciet").resolve(path);
    }

    /** The words of the chapter, without the hashes; a stroke where a line of a cell ends. */
    private String chapter(String id) throws Exception {
        String page = PageText.of(Files.readString(file(id + "/index.html")).replace("<br/>", " / "));
        int at = page.lastIndexOf(" Geschiedenis\n");
        return at < 0
                ? ""
                : page.substring(at, page.lastIndexOf("|") + 1)
                        .strip()
                        .replace('\u00A0', ' ')
                        .replaceAll("commit [0-9a-f]{7}", "commit");
    }

    @Test
    void tellsTheLifeOfAgreementsTheCourseOfScoresAndWhenPartsChanged() throws Exception {
        renamed();
        assertTrue(build(HistoryDetail.VERSIONS).written());
        assertEquals("""
            Geschiedenis
            Tot nu toe waren er 3 versies waarin dit dossier iets anders ging zeggen, van 1 januari 2023 tot en met 1 april 2023.
            ### Levensloop van de afspraken
            Levensloop van de afspraken
            Afspraak | Verloop |
            A-01 <#afspraak-A-01> Geld | Voorgesteld, Nog te nemen · 1 januari 2023, v1 / Overeengekomen, Raadsbesluit 2023-7 · 1 februari 2023, v2 / Herzien, vervangen door A-03, Raadsbesluit 2023-7 · 1 april 2023, commit |
            A-03 <#afspraak-A-03> Meer geld | Overeengekomen, Raadsbesluit 2023-9 · 1 april 2023, commit |
            A-02 <#afspraak-A-02> | Ongewijzigd sinds de eerste versie · 1 januari 2023, v1 |
            ### Verloop van de scores
            Verloop van de scores
            Profiel en vraag | Verloop |
            Overeengekomen: eisen aan uitvoering | 2 · 1 januari 2023, v1 / 3 · 1 februari 2023, v2 |
            Posities, Het Rijk: decentrale middelen | – · 1 januari 2023, v1 / 1 · 1 april 2023, commit |
            Posities, Het Rijk: eisen aan uitvoering | 4 · 1 januari 2023, v1 / 5 · 1 april 2023, commit |
            ### Wanneer elk onderdeel voor het laatst wijzigde
            Wanneer elk onderdeel voor het laatst wijzigde
            Versie | Onderdelen |
            1 april 2023 · commit | Profiel, Afspraken |
            1 januari 2023 · v1 · commit | Titel, Soort, Status, Opgave, Partijen, Inrichting |""", chapter("regio"));
    }

    @Test
    void ofAReconstructionItSaysThatItsTextChangedAndNotWhatWasAgreed() throws Exception {
        String sentence = "een wijziging hier is geen besluit van de partijen";
        build(HistoryDetail.VERSIONS);
        assertFalse(chapter("proef").contains(sentence));
        git.put("proef/dossier.yaml", DOSSIER + "aard: reconstructie\n");
        build(HistoryDetail.VERSIONS);
        assertTrue(chapter("proef").contains(sentence));
    }

    @Test
    void whatWasOnlyWrittenDifferentlyIsNoVersion() throws Exception {
        build(HistoryDetail.VERSIONS);
        assertTrue(chapter("proef").contains("2 versies"), chapter("proef"));
    }

    @Test
    void aFileThatWasBrokenInOneVersionIsComparedWithTheLastThatWasNot() throws Exception {
        git.put("proef/dossier.yaml", "titel: [\n");
        git.commit("2023-03-01");
        git.put("proef/dossier.yaml", DOSSIER.replace("eisen: 2", "eisen: 4"));
        git.commit("2023-04-01");
        assertTrue(build(HistoryDetail.VERSIONS).written());
        String scores =
                "Overeengekomen: eisen aan uitvoering | 2 · 1 januari 2023, v1 / 3 · 1 februari 2023, v2 / 4 · 1 april 2023, commit |";
        assertTrue(chapter("proef").contains(scores), chapter("proef"));
        assertTrue(chapter("proef").contains("3 versies"), chapter("proef"));
    }

    @Test
    void theDataSayTheSame() throws Exception {
        renamed();
        build(HistoryDetail.VERSIONS);
        JsonNode history =
                new ObjectMapper().readTree(file("regio/regio.json").toFile()).get("geschiedenis");
        assertEquals(3, history.get("versies").size());
        assertEquals("herzien", history.at("/afspraken/A-01/2/status").asText());
        assertEquals(
                5, history.at("/profielen/profiel.posities.rijk/1/scores/eisen").asInt());
        assertEquals(history.at("/versies/2/commit"), history.at("/onderdelen/profiel"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file("schema/expliciet-dossier.schema.json")));
        assertEquals(List.of(), schema.validate(Files.readString(file("regio/regio.json")), InputFormat.JSON));
    }

    @Test
    void authorsAreNamedOnlyWhenAsked() throws Exception {
        build(HistoryDetail.VERSIONS);
        assertFalse(Files.readString(file("proef/proef.json")).contains("auteur"));
        build(HistoryDetail.AUTHORS);
        assertTrue(chapter("proef").contains("commit · T |"), chapter("proef"));
        assertTrue(Files.readString(file("proef/proef.json")).replace(" ", "").contains("\"auteur\":\"T\""));
    }

    @Test
    void oneVersionIsNoHistoryAndNeitherIsAFolderWithoutGit() throws Exception {
        git.put("ander/dossier.yaml", DOSSIER);
        git.commit("2023-03-01");
        build(HistoryDetail.VERSIONS);
        assertEquals("", chapter("ander"));
        Path elsewhere = folder.resolve("zonder-git");
        ShippedDossiers.copy(git.root().resolve("proef"), elsewhere.resolve("proef"));
        GeneratorResult result = new Generator(TestRun.of(elsewhere, folder.resolve("uit/expliciet"))
                        .elseOn(LocalDate.of(2024, 1, 1))
                        .telling(HistoryDetail.VERSIONS)
                        .options())
                .build();
        assertTrue(result.written());
        assertEquals("", chapter("proef"));
    }

    @Test
    void aShallowCloneTellsNothingAndSaysWhy() throws Exception {
        Path clone = folder.resolve("kloon");
        Git.cloneRepository()
                .setURI(git.root().toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(2)
                .call()
                .close();
        GeneratorResult result = new Generator(TestRun.of(clone, folder.resolve("uit/expliciet"))
                        .elseOn(LocalDate.of(2024, 1, 1))
                        .telling(HistoryDetail.VERSIONS)
                        .options())
                .build();
        assertTrue(result.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NO_WHOLE_HISTORY));
        assertEquals("", chapter("proef"));
    }

    @Test
    void thePdfIsAccessibleAndArchival() throws IOException, GitAPIException {
        renamed();
        build(HistoryDetail.VERSIONS);
        assertEquals(List.of(), Conformance.problems(Files.readAllBytes(file("regio/regio.pdf"))));
    }
}
