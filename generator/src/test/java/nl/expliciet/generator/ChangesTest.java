package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.export.SchemaExport;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.source.GitFolder;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal changes writes, from real repositories with known edits. */
class ChangesTest {
    private static final String DOSSIER = """
      titel: %s
      soort: convenant
      status: concept
      opgave: { vraagstuk: Samen de kernen bereikbaar houden. }
      partijen:
        - { id: rijk, naam: Het Rijk, laag: rijk }
        - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
      inrichting: { nadruk: onbekend, variant: onbekend }
      financien:
        - { partij: rijk, jaar: 2021, bedrag: 5000 }
      """;
    private static final String AGREEMENT = """
      ---
      id: A-02
      titel: Geld
      onderwerp: financiering
      van: rijk
      aan: gemeente-a
      status: voorgesteld
      ---
      Het Rijk betaalt de helft van de kosten.
      """;

    @TempDir
    Path folder;

    private GitFolder git;
    private Path source;

    @BeforeEach
    void firstVersion() throws GitAPIException {
        git = new GitFolder(folder.resolve("werk"));
        source = git.root().resolve("dossiers");
        git.put("dossiers/organen.yaml", "organen: [{ id: raad-a, naam: Raad van A, soort: gemeenteraad }]\n");
        dossier("een", DOSSIER.formatted("Dossier een")).put("dossiers/een/afspraken/02.md", AGREEMENT);
        dossier("twee", DOSSIER.formatted("Dossier twee"));
        git.commit("2023-01-01");
        git.tag("v1");
    }

    @AfterEach
    void close() {
        git.close();
    }

    private GitFolder dossier(String id, String yaml) {
        return git.put("dossiers/" + id + "/dossier.yaml", yaml);
    }

    private GeneratorResult changes(String from, String to) throws IOException {
        TestRun run = TestRun.of(source, out());
        return new Generator((from == null ? run : run.since(from)).options()).changes(Optional.ofNullable(to));
    }

    private Path out() {
        return folder.resolve("uit/expliciet");
    }

    private String file(String path) throws IOException {
        return Files.readString(out().resolve("wijzigingen").resolve(path));
    }

    private List<String> found(String from, String to) throws IOException {
        GeneratorResult result = changes(from, to);
        assertTrue(result.written(), () -> result.findings().toString());
        JsonNode data = new ObjectMapper().readTree(file("wijzigingen.json"));
        List<String> lines = new ArrayList<>();
        for (JsonNode dossier : data.get("dossiers")) {
            lines.add(dossier.get("id").asText() + " " + dossier.get("soort").asText());
            for (JsonNode change : dossier.get("wijzigingen")) {
                lines.add(change.get("plaats").asText() + " "
                        + change.get("soort").asText() + " "
                        + change.path("was") + " "
                        + change.path("wordt"));
            }
        }
        return lines;
    }

    private void edit() {
        dossier("een", DOSSIER.formatted("Dossier een").replace("5000", "6000"))
                .put(
                        "dossiers/een/afspraken/02.md",
                        AGREEMENT.replace("voorgesteld", "overeengekomen").replace("de helft", "een derde"));
    }

    @Test
    void tellsWhatIsNotCommittedYet() throws IOException {
        edit();
        assertEquals(
                List.of(
                        "een gewijzigd",
                        "afspraken.A-02.status gewijzigd \"voorgesteld\" \"overeengekomen\"",
                        "afspraken.A-02.tekst gewijzigd \"Het Rijk betaalt de helft van de kosten.\""
                                + " \"Het Rijk betaalt een derde van de kosten.\"",
                        "financien.rijk.2021.bedrag gewijzigd 5000 6000"),
                found("v1", null));
        JsonNode data = new ObjectMapper().readTree(file("wijzigingen.json"));
        assertEquals("v1", data.at("/van/revisie").asText());
        assertEquals("2023-01-01", data.at("/van/datum").asText());
        assertEquals("HEAD", data.at("/naar/revisie").asText());
        assertTrue(data.at("/naar/gewijzigd").asBoolean());
        assertTrue(file("index.html").contains("naar de laatste versie (commit"), "no word of git's on the page");
        assertEquals(List.of(), problems(file("wijzigingen.json")));
    }

    private static List<String> problems(String json) {
        String schema = SchemaExport.files(Language.DUTCH).get("expliciet-wijzigingen.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void saysWhatMattersToWhomAndShowsWasAndWordt() throws IOException {
        edit();
        changes("v1", null);
        String page = file("index.html");
        assertTrue(page.contains("Raad van A"));
        assertTrue(page.contains("A-02 Geld, Status: was voorgesteld, wordt overeengekomen"));
        assertTrue(page.contains("ongewijzigd"));
        String dossier = file("een/index.html");
        assertTrue(dossier.contains("[geschrapt: </span>de helft<span"));
        assertTrue(dossier.contains("[ingevoegd: </span>een derde<span"));
        assertTrue(dossier.contains("€\u00A05.000"));
        assertFalse(Files.exists(out().resolve("wijzigingen/twee")));
        assertTrue(file("wijzigingen.md")
                .contains("- Afspraken, A\\-02 Geld, Status: was voorgesteld, wordt overeengekomen"));
        try (Stream<Path> top = Files.list(out())) {
            assertEquals(
                    List.of("wijzigingen"),
                    top.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void writesADocumentThatEveryoneCanReadAndArchive() throws IOException {
        edit();
        changes("v1", null);
        assertEquals(
                List.of(),
                Conformance.problems(Files.readAllBytes(out().resolve("wijzigingen/een/een-wijzigingen.pdf"))));
    }

    @Test
    void writesTheSameBytesAgainAndLeavesABuildItsFolder() throws IOException {
        edit();
        changes("v1", null);
        String first = file("een/index.html") + file("index.html") + file("wijzigingen.json");
        GeneratorResult built = new Generator(GeneratorOptions.of(source, out())).build();
        assertTrue(built.written(), () -> built.findings().toString());
        assertEquals(first, file("een/index.html") + file("index.html") + file("wijzigingen.json"));
        changes("v1", null);
        assertEquals(first, file("een/index.html") + file("index.html") + file("wijzigingen.json"));
        assertTrue(Files.exists(out().resolve("een/index.html")));
    }

    @Test
    void tellsOfDossiersThatCameAndWent() throws IOException, GitAPIException {
        git.delete("dossiers/twee/dossier.yaml");
        dossier(
                "drie",
                DOSSIER.formatted("Iets heel anders")
                        .replace("gemeente-a", "gemeente-b")
                        .replace("rijk", "provincie")
                        .replace("convenant", "programma")
                        .replace("Samen de kernen", "Water vasthouden"));
        git.commit("2023-02-01");
        assertEquals(List.of("drie nieuw", "twee vervallen"), found("v1", "HEAD"));
        assertTrue(file("drie/index.html").contains("Dit dossier is nieuw."));
    }

    @Test
    void knowsADossierAgainInAnotherFolder() throws IOException, GitAPIException {
        git.delete("dossiers/twee/dossier.yaml");
        dossier("tweede", DOSSIER.formatted("Dossier twee").replace("5000", "7000"));
        git.commit("2023-02-01");
        assertEquals(
                List.of(
                        "tweede gewijzigd",
                        "id gewijzigd \"twee\" \"tweede\"",
                        "financien.rijk.2021.bedrag gewijzigd 5000 7000"),
                found("v1", "HEAD"));
    }

    @Test
    void comparesTheRestWhenAFileWasInvalid() throws IOException, GitAPIException {
        git.put("dossiers/een/afspraken/02.md", "---\nid: [\n---\n");
        git.commit("2023-02-01");
        git.tag("v2");
        edit();
        assertEquals(List.of("een gewijzigd", "financien.rijk.2021.bedrag gewijzigd 5000 6000"), found("v2", null));
        Finding finding = changes("v2", null).findings().get(0);
        assertEquals(FindingCode.NOT_COMPARED, finding.code());
        assertEquals("een/afspraken/02.md", finding.position().file());
    }

    @Test
    void comparesAllDossiersWhenASharedPartyChanged() throws IOException {
        git.put(
                "dossiers/organen.yaml",
                "organen: [{ id: raad-a, naam: Raad van A, soort: gemeenteraad }]\n"
                        + "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk, rol: reguleren }]\n");
        assertEquals(
                List.of(
                        "een gewijzigd",
                        "partijen.rijk.rol nieuw  \"reguleren\"",
                        "twee gewijzigd",
                        "partijen.rijk.rol nieuw  \"reguleren\""),
                found("v1", null));
    }

    @Test
    void suggestsTheNearestTagForARevisionThatIsNotThere() throws IOException {
        for (String name : List.of("v2", "heel-iets-anders")) {
            GeneratorResult result = changes(name, null);
            assertFalse(result.written());
            assertEquals(FindingCode.UNKNOWN_REVISION, result.findings().get(0).code());
            assertEquals("v1", result.findings().get(0).suggestion());
        }
        assertFalse(Files.exists(out().resolve("wijzigingen")));
    }

    @Test
    void saysSoWhenNothingChanged() throws IOException {
        assertEquals(List.of(), found(null, null));
        assertTrue(file("index.html").contains("Er is niets veranderd."));
    }
}
