package nl.expliciet.generator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.start.Question;
import nl.expliciet.generator.start.Start;
import nl.expliciet.generator.start.StartKind;
import nl.expliciet.generator.start.Starter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor makes of the files that were started, with nothing set up but what the files say themselves. */
@Tag("slow")
@Timeout(120)
class EditorTest {
    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void startRepository() throws IOException {
        start(StartKind.REPOSITORY);
        start(StartKind.CATALOGUE);
        dossier = folder.resolve("proef/dossier.yaml");
    }

    private void start(StartKind kind) throws IOException {
        Map<Question, String> answers = Map.of(Question.TITLE, "Proef");
        Starter.start(folder, new Start(kind, answers, "0.1.0", LocalDate.of(2024, 1, 15)));
    }

    @Test
    void whatIsStartedHasNothingUnderlined() throws IOException {
        try (LanguageServer editor = LanguageServer.start(folder)) {
            for (String file : List.of("proef/dossier.yaml", "expliciet.yaml", "organen.yaml", "catalogi/proef.yaml")) {
                assertEquals(List.of(), editor.problems(folder.resolve(file)), file);
            }
        }
    }

    @Test
    void keysAndValuesAreOfferedInDutch() throws IOException {
        String schema = Files.readAllLines(dossier).get(0);
        Files.writeString(dossier, schema + "\ntitel: T\nsoort: \npartijen:\n  - id: a\n    \n");
        try (LanguageServer editor = LanguageServer.start(folder)) {
            editor.problems(dossier);
            List<String> kinds = editor.completions(dossier, 2, 7);
            assertTrue(kinds.stream().anyMatch(offer -> offer.startsWith("regio-deal:")), kinds.toString());
            List<String> keys = editor.completions(dossier, 5, 4);
            assertTrue(keys.contains("naam: De naam zoals de pagina haar toont."), keys.toString());
            assertTrue(keys.stream().noneMatch(offer -> offer.startsWith("id:")), "a key is offered once");
            assertTrue(editor.hover(dossier, 1, 2).contains("De naam van de samenwerking."));
        }
    }

    @Test
    void aWholeItemIsOfferedToFillIn() throws IOException {
        String schema = Files.readAllLines(dossier).get(0);
        Files.writeString(dossier, schema + "\ntitel: T\nmomenten:\n  - \n");
        try (LanguageServer editor = LanguageServer.start(folder)) {
            editor.problems(dossier);
            List<String> offered = editor.completions(dossier, 3, 4);
            assertTrue(
                    offered.stream().anyMatch(offer -> offer.startsWith("alle sleutels om in te vullen")),
                    offered.toString());
        }
    }

    @Test
    void mistakesAreUnderlined() throws IOException {
        String good = Files.readString(dossier);
        Files.writeString(
                dossier,
                good.replace("status: concept", "status: concpt\nvastgesteld: 2023-02-31")
                        .replace("\ninrichting:", "\ninrichtng: x\ninrichting:"));
        try (LanguageServer editor = LanguageServer.start(folder)) {
            List<String> problems = editor.problems(dossier);
            assertEquals(3, problems.size(), problems.toString());
            assertTrue(problems.toString().contains("Property inrichtng is not allowed"), problems.toString());
            assertTrue(problems.toString().contains("ter-consultatie"), problems.toString());
        }
    }
}
