package nl.expliciet.generator.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the input is on the page and in the PDF, or a finding names it. */
@Tag("slow")
class EveryWordTest {
    private static final String AGREEMENT = """
            ---
            id: A-01
            titel: Titel
            onderwerp: overig
            van: rijk
            aan: gemeente-a
            status: voorgesteld
            ---
            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void ofRandomMarkdown(int seed) throws Exception {
        RandomMarkdown markdown = new RandomMarkdown(new Random(seed));
        String prose = markdown.blocks().replace("\n", "\n    ");
        DossierFolder folder = new DossierFolder(temp.resolve("bron"))
                .put("hoofdstukken/01-een.md", "# Kop\n\n" + markdown.blocks())
                .put("afspraken/01.md", AGREEMENT + markdown.blocks())
                .put("dossier.yaml", "opgave:\n  vraagstuk: |\n    " + prose + "\n");
        Promises promises = Promises.kept(folder.root(), temp.resolve("uit"), List.of("proef"));
        promises.written().keep(markdown.words());
    }
}
