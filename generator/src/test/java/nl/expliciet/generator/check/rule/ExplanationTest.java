package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about a code tells the truth: its wrong example gives that code, its right example does not. */
class ExplanationTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```(?:yaml|markdown)(?: (\\S+))?\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void wrongExamplesGiveTheCodeAndRightOnesDoNot(FindingCode code) throws IOException {
        List<Example> dutch = examples("nl", code);
        assertEquals(dutch, examples("en", code), "the same examples in both languages");
        if (dutch.isEmpty()) {
            return;
        }
        assertTrue(findings("wrong", dutch.get(0)).stream().anyMatch(f -> f.code() == code));
        assertTrue(findings("right", dutch.get(1)).stream().noneMatch(f -> f.code() == code));
        if (dutch.size() > 2) {
            List<Finding> accepted = findings("accepted", dutch.get(0), dutch.get(2));
            assertTrue(accepted.stream().anyMatch(f -> f.code() == code && f.isAccepted()));
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void startsWithItsCodeAndTitle(FindingCode code) {
        for (String language : List.of("nl", "en")) {
            FindingText text = FindingText.in(language);
            String page = text.explanation(code);
            assertTrue(page.startsWith("# " + code.code() + " " + text.title(code) + "\n"));
            assertFalse(page.contains("TODO"));
        }
    }

    private List<Finding> findings(String name, Example... examples) throws IOException {
        DossierFolder dossier = new DossierFolder(folder.resolve(name));
        for (Example example : examples) {
            dossier.put(example.file(), example.text());
        }
        return dossier.check();
    }

    private static List<Example> examples(String language, FindingCode code) {
        Matcher block = EXAMPLE.matcher(FindingText.in(language).explanation(code));
        List<Example> examples = new ArrayList<>();
        while (block.find()) {
            String file = block.group(1) == null ? "dossier.yaml" : block.group(1);
            examples.add(new Example(file, block.group(2)));
        }
        return examples;
    }

    private record Example(String file, String text) {}
}
