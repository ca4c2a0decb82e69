package nl.expliciet.generator.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.TestRun;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.format.Example;
import nl.expliciet.generator.format.FileFormat;
import nl.expliciet.generator.format.Outline;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.style.SourceStyle;
import nl.expliciet.generator.write.NewFiles;
import nl.expliciet.generator.write.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @TempDir
    Path folder;

    private Outcome<Started> files(StartKind kind, Map<Question, String> answers) throws IOException {
        return Starter.files(new FolderSource(folder), new Start(kind, answers, "0.1.0", DAY));
    }

    /** Starts something as the goal does, and says which files were made, schemas aside. */
    private List<String> start(StartKind kind, Map<Question, String> answers) throws IOException {
        Outcome<Started> started = files(kind, answers);
        assertEquals(List.of(), started.findings());
        NewFiles.write(folder, started.value().files());
        return started.value().files().stream()
                .map(OutputFile::path)
                .filter(path -> !path.startsWith(".expliciet"))
                .toList();
    }

    /** The first dossier, as it is read. */
    private Dossier dossier() throws IOException {
        FolderSource source = new FolderSource(folder);
        ReadPortfolio shared = PortfolioReader.read(source).value();
        return DossierReader.read(source, shared.dossierIds().get(0), shared)
                .value()
                .dossier();
    }

    private GeneratorResult check() throws IOException {
        return new Generator(options()).check();
    }

    private void assertBuildsWithoutFinding() throws IOException {
        GeneratorResult result = new Generator(options()).build();
        assertEquals(List.of(), result.findings());
        assertTrue(result.written());
    }

    private GeneratorOptions options() {
        return TestRun.of(folder, folder.resolve("target/expliciet"))
                .failingOnWarnings()
                .elseOn(DAY)
                .verified()
                .options();
    }

    private List<FindingCode> mistakes(StartKind kind, Map<Question, String> answers) throws IOException {
        Outcome<Started> started = files(kind, answers);
        assertEquals(List.of(), started.value().files());
        return started.findings().stream().map(Finding::code).toList();
    }

    @Test
    void whatIsStartedWithoutAnyAnswerBuildsWithoutAFinding() throws IOException {
        for (StartKind kind : StartKind.values()) {
            start(kind, kind.questions().contains(Question.DOSSIER) ? inFirst() : Map.of());
        }
        for (StartKind kind : StartKind.values()) {
            start(kind, kind.questions().contains(Question.DOSSIER) ? inFirst() : Map.of());
        }
        assertBuildsWithoutFinding();
        assertEquals(Map.of(), SourceStyle.of(folder).value(), "it has the style");
    }

    private static Map<Question, String> inFirst() {
        return Map.of(Question.DOSSIER, "eerste-samenwerking");
    }

    @Test
    void aRepositoryHasWhatATeamNeeds() throws IOException {
        List<String> files = start(
                StartKind.REPOSITORY,
                Map.of(
                        Question.ORGANISATION, "Griffie: Voorbeeld",
                        Question.TITLE, "Regio Deal \"Twee\"",
                        Question.PARTIES, "Gemeente Aldervoort, Provincie Voorbeeld, Waterschap Delta"));
        assertEquals(
                List.of(
                        "pom.xml",
                        "README.md",
                        "expliciet.yaml",
                        "organen.yaml",
                        ".gitignore",
                        ".gitattributes",
                        ".gitlab-ci.yml",
                        ".github/workflows/dossiers.yml",
                        ".vscode/extensions.json",
                        ".vscode/expliciet.code-snippets",
                        "regio-deal-twee/dossier.yaml"),
                files);
        Dossier dossier = dossier();
        assertEquals("Regio Deal \"Twee\"", dossier.identity().title());
        assertEquals(
                List.of("gemeente", "provincie", "waterschap"),
                dossier.parties().stream()
                        .map(party -> party.tier().value().orElseThrow().key())
                        .toList());
        assertBuildsWithoutFinding();
    }

    /** Filled in with what it offers, the head of a snippet is one that the format knows. */
    @Test
    void headsOfMarkdownFilesAreOfferedAsSnippets() throws IOException {
        start(StartKind.REPOSITORY, Map.of());
        JsonNode file =
                new ObjectMapper().readTree(Files.readString(folder.resolve(".vscode/expliciet.code-snippets")));
        for (FileFormat format : List.of(FileFormat.AGREEMENT, FileFormat.EVALUATION)) {
            JsonNode snippet = file.get("Expliciet: " + format.key());
            assertEquals("markdown", snippet.get("scope").asText());
            StringBuilder head = new StringBuilder();
            snippet.get("body")
                    .forEach(line -> head.append(line.asText()
                                    .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
                                    .replaceAll("\\$\\{\\d+:(.*)\\}$", "$1")
                                    .replace("\\}", "}"))
                            .append('\n'));
            String yaml = head.substring(0, head.lastIndexOf("---"));
            assertEquals("---\n" + example(format), yaml);
        }
    }

    private static String example(FileFormat format) {
        return Example.of(new Outline.Section(format, List.of(), format.block()));
    }

    @Test
    void aRepositoryLeavesWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("README.md"), "van ons");
        Outcome<Started> started = files(StartKind.REPOSITORY, Map.of());
        NewFiles.write(folder, started.value().files());
        assertEquals(List.of("README.md"), started.value().kept());
        assertEquals("van ons", Files.readString(folder.resolve("README.md")));
        start(StartKind.REPOSITORY, Map.of());
        assertEquals(1, check().dossiers().size(), "a second time adds no second dossier");
    }

    @Test
    void idsNeverClash() throws IOException {
        start(StartKind.REPOSITORY, Map.of());
        Files.writeString(
                folder.resolve("eerste-samenwerking/dossier.yaml"),
                "\nafspraken:\n  - { id: A-07, titel: Los, onderwerp: inzet, van: onbekend, aan: onbekend, status: voorgesteld }\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertEquals(
                List.of("eerste-samenwerking/afspraken/08-wie-betaalt-wat.md"),
                start(StartKind.AGREEMENT, Map.of(Question.TITLE, "Wie betaalt wat?")));
        assertEquals(
                List.of("eerste-samenwerking/afspraken/09-wie-betaalt-wat.md"),
                start(StartKind.AGREEMENT, Map.of(Question.TITLE, "Wie betaalt wat?")));
        assertEquals(List.of("eerste-samenwerking-2/dossier.yaml"), start(StartKind.DOSSIER, first()));
        assertEquals(
                List.of(FindingCode.DUPLICATE_ID), mistakes(StartKind.AGREEMENT, id("eerste-samenwerking", "A-07")));
        assertEquals(
                List.of(FindingCode.DUPLICATE_ID), mistakes(StartKind.AGREEMENT, id("eerste-samenwerking", "A-08")));
        assertBuildsWithoutFinding();
    }

    private static Map<Question, String> first() {
        return Map.of(Question.TITLE, "Eerste samenwerking");
    }

    private static Map<Question, String> id(String dossier, String id) {
        return Map.of(Question.DOSSIER, dossier, Question.ID, id);
    }

    @Test
    void nothingIsEverReplaced() throws IOException {
        start(StartKind.DOSSIER, Map.of(Question.ID, "proef"));
        start(StartKind.CHAPTER, Map.of(Question.ID, "01-inleiding"));
        start(StartKind.EVALUATION, Map.of(Question.ID, "2024"));
        start(StartKind.CATALOGUE, Map.of(Question.ID, "eigen"));
        start(StartKind.ROUND, Map.of(Question.ID, "consultatie"));
        assertEquals(List.of(FindingCode.FILE_EXISTS), mistakes(StartKind.ROUND, Map.of(Question.ID, "consultatie")));
        assertEquals(List.of(FindingCode.FILE_EXISTS), mistakes(StartKind.DOSSIER, Map.of(Question.ID, "proef")));
        assertEquals(
                List.of(FindingCode.FILE_EXISTS), mistakes(StartKind.CHAPTER, Map.of(Question.ID, "01-inleiding")));
        assertEquals(List.of(FindingCode.FILE_EXISTS), mistakes(StartKind.EVALUATION, Map.of(Question.ID, "2024")));
        assertEquals(List.of(FindingCode.DUPLICATE_ID), mistakes(StartKind.CATALOGUE, Map.of(Question.ID, "eigen")));
    }

    /** Someone may make the same file between looking and writing. */
    @Test
    void allFilesAreWrittenOrNone() throws IOException {
        Files.writeString(folder.resolve("b.md"), "van ons");
        List<OutputFile> files = List.of(OutputFile.text("a.md", "a"), OutputFile.text("b.md", "b"));
        assertThrows(FileAlreadyExistsException.class, () -> NewFiles.write(folder, files));
        assertEquals("van ons", Files.readString(folder.resolve("b.md")));
        assertFalse(Files.exists(folder.resolve("a.md")));
    }

    @Test
    void aLinkOutOfTheSourceIsNotWrittenThrough(@TempDir Path elsewhere) throws IOException {
        start(StartKind.DOSSIER, Map.of(Question.ID, "proef"));
        Files.createSymbolicLink(folder.resolve("proef/afspraken"), elsewhere);
        assertEquals(List.of(FindingCode.OUTSIDE), mistakes(StartKind.AGREEMENT, Map.of()));
    }

    @Test
    void theDossierIsNamedWhereThereIsNotExactlyOne() throws IOException {
        assertEquals(List.of(FindingCode.WHICH_DOSSIER), mistakes(StartKind.AGREEMENT, Map.of()));
        start(StartKind.DOSSIER, Map.of(Question.ID, "een"));
        start(StartKind.AGREEMENT, Map.of());
        start(StartKind.DOSSIER, Map.of(Question.ID, "twee"));
        assertEquals(List.of(FindingCode.WHICH_DOSSIER), mistakes(StartKind.AGREEMENT, Map.of()));
        assertEquals(
                List.of(FindingCode.UNKNOWN_DOSSIER), mistakes(StartKind.AGREEMENT, Map.of(Question.DOSSIER, "drie")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elders", "Hoofdletter", "organen", "catalogi", "onbekend", "a/b", ".git", "met spatie"})
    void anIdThatCannotBeIsRefused(String id) throws IOException {
        assertEquals(List.of(FindingCode.BAD_ID), mistakes(StartKind.DOSSIER, Map.of(Question.ID, id)));
    }

    /** What people type is text, whatever it looks like to YAML or Markdown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgave: wonen",
                "50% #groen",
                "- een lijst",
                "\"citaat\"",
                "{ a: b }",
                "*ster*",
                "<b>",
                "[x]",
                "!",
                "&anker",
                "nee",
                "null",
                "'",
                "\\",
                "a, b",
                "@titel@",
                "$1"
            })
    void anyTitleIsKeptAsTyped(String title) throws IOException {
        Map<Question, String> answers = Map.of(Question.TITLE, title, Question.ORGANISATION, title);
        start(StartKind.REPOSITORY, answers);
        for (StartKind kind : List.of(
                StartKind.AGREEMENT, StartKind.EVALUATION, StartKind.CHAPTER, StartKind.ROUND, StartKind.CATALOGUE)) {
            start(kind, answers);
        }
        assertEquals(List.of(), check().findings());
        Dossier dossier = dossier();
        assertEquals(title, dossier.identity().title());
        assertEquals(title, dossier.agreements().get(0).title());
        assertEquals(title, dossier.evaluations().get(0).title());
        assertEquals(title, dossier.chapters().get(0).title());
        assertEquals(title, dossier.rounds().get(0).title());
    }

    @Test
    void sharedPartiesAreNamedByTheirId() throws IOException {
        Files.writeString(
                folder.resolve("organen.yaml"), "partijen:\n  - { id: lnv, naam: Ministerie van LNV, laag: rijk }\n");
        start(
                StartKind.DOSSIER,
                Map.of(Question.PARTIES, "Ministerie van LNV, Gemeente Aldervoort, Gemeente Aldervoort"));
        assertEquals(
                List.of("lnv", "gemeente-aldervoort", "gemeente-aldervoort-2"),
                dossier().parties().stream().map(party -> party.id()).toList());
        assertBuildsWithoutFinding();
    }

    /** Each file that is made names the schema that its editor needs, and the schema is there. */
    @ParameterizedTest
    @EnumSource(StartKind.class)
    void theSchemaThatAFileNamesIsThere(StartKind kind) throws IOException {
        start(StartKind.REPOSITORY, Map.of());
        for (String path : start(kind, kind == StartKind.REPOSITORY ? Map.of() : inFirst())) {
            Path file = folder.resolve(path);
            List<String> named = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("# yaml-language-server"))
                    .toList();
            assertEquals(kind == StartKind.CHAPTER ? 0 : 1, named.size(), path);
            for (String line : named) {
                String schema = line.replaceFirst(".*schema=", "");
                assertTrue(Files.exists(file.getParent().resolve(schema)), schema);
            }
        }
    }
}
