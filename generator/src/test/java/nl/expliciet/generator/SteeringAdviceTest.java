package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page advises councils to steer on output where an arrangement executes, and on input where it makes policy, with the source. */
class SteeringAdviceTest {
    private static final String SOURCE =
            "(Essay Zuid-Holland 2017, hoofdstuk 3, Aantallen gemeenschappelijke regelingen)";

    @TempDir
    Path folder;

    private String page(String work) throws Exception {
        DossierFolder dossier = new DossierFolder(folder.resolve("bron"))
                .put("dossier.yaml", "inrichting: { nadruk: onbekend, variant: onbekend, werk: " + work + " }\n");
        new Generator(TestRun.of(dossier.root(), folder.resolve("uit"))
                        .making(OutputFormat.HTML)
                        .options())
                .build();
        return PageText.of(read("proef/index.html"));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("uit").resolve(path));
    }

    @Test
    void onOutputForExecution() throws Exception {
        String page = page("uitvoering");
        assertTrue(page.contains("Stuur vooral op wat het oplevert (output)"), page);
        assertTrue(page.contains(SOURCE), page);
        assertFalse(page.contains("Stuur vooral vooraf (input)"), page);
    }

    @Test
    void onInputForPolicyAndLeadsToTheModel() throws Exception {
        String page = page("beleid");
        assertTrue(page.contains("Stuur vooral vooraf (input)"), page);
        assertTrue(page.contains("<../model/index.html#werk-beleid>"), page);
        assertTrue(read("model/index.html").contains("id=\"werk-beleid\""));
    }
}
