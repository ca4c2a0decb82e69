package nl.expliciet.generator.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.OutputFormat;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Keyed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide tells its reader to do. */
class GuideTest {
    private static final Path GUIDE = Path.of("../dossiers/HANDLEIDING.md");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final Map<String, Question> PROPERTIES =
            Map.of("title", Question.TITLE, "parties", Question.PARTIES, "id", Question.ID);

    @TempDir
    Path folder;

    private String guide;

    @BeforeEach
    void readGuide() throws IOException {
        guide = Files.readString(GUIDE);
    }

    /** Carries out the commands that start something, in their order. */
    private void follow() throws IOException {
        Matcher command = Pattern.compile("(?m)^ +mvn \\S*:new (.*)$").matcher(guide);
        while (command.find()) {
            Map<Question, String> answers = new EnumMap<>(Question.class);
            PROPERTIES.forEach((name, question) ->
                    property(command.group(1), name).ifPresent(value -> answers.put(question, value)));
            StartKind kind = Keyed.find(
                            StartKind.class, property(command.group(1), "kind").orElseThrow())
                    .orElseThrow();
            assertEquals(
                    List.of(),
                    Starter.start(folder, new Start(kind, answers, "0.1.0", DAY))
                            .findings());
        }
    }

    private static Optional<String> property(String command, String name) {
        return Pattern.compile("-Dexpliciet\\." + name + "=(?:\"([^\"]*)\"|(\\S+))")
                .matcher(command)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst();
    }

    private String block(String info) {
        return Pattern.compile("(?ms)^```" + info + "\n(.*?)^```")
                .matcher(guide)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private GeneratorResult check() throws IOException {
        return new Generator(new GeneratorOptions(
                        folder,
                        folder.resolve("target/expliciet"),
                        Set.of(OutputFormat.values()),
                        List.of(),
                        Severity.WARNING,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DAY),
                        false))
                .check();
    }

    @Test
    void theFirstStepsGiveADossierWithoutFindings() throws IOException {
        follow();
        assertTrue(Files.exists(folder.resolve("regio-deal-delta/dossier.yaml")), "as the guide calls it");
        assertTrue(Files.exists(folder.resolve("regio-deal-delta/afspraken/01-wie-betaalt-wat.md")));
        assertEquals(List.of(), check().findings());
    }

    @Test
    void theExamplesFitTheDossierOfTheFirstSteps() throws IOException {
        follow();
        Files.writeString(folder.resolve("regio-deal-delta/afspraken/02-keuzes.md"), block("markdown"));
        Files.writeString(folder.resolve("organen.yaml"), block("yaml organen.yaml"));
        Files.writeString(
                folder.resolve("regio-deal-delta/dossier.yaml"),
                "\n" + block("yaml dossier.yaml"),
                StandardOpenOption.APPEND);
        GeneratorResult result = check();
        assertEquals(List.of(), result.findings());
        assertEquals(1, result.dossiers().get(0).disputed(), AgreementStatus.DISPUTED.key());
    }
}
