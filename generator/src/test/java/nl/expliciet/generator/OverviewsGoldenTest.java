package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages across dossiers say, word for word, for dossiers that stand still. */
class OverviewsGoldenTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        ShippedDossiers.copy(Path.of("src/test/resources/portfolio"), folder.resolve("bron"));
        GeneratorOptions options = TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                .making(OutputFormat.HTML, OutputFormat.JSON)
                .on(TODAY)
                .options();
        new Generator(options).build();
    }

    private static String read(String path) throws IOException {
        return Files.readString(folder.resolve("uit").resolve(path));
    }

    @ParameterizedTest
    @CsvSource({
        "portfolio, index.html",
        "agenda, agenda/index.html",
        "councils, organen/index.html",
        "council, organen/raad-aldervoort/index.html",
        "reconstruction, organen/tweede-kamer/index.html",
        "sheet, organen/raad-aldervoort/oplegger-voorbeeldland.html",
        "sheet-of-reconstruction, organen/tweede-kamer/oplegger-res.html"
    })
    void saysWhatItSaid(String name, String path) throws Exception {
        Golden.check("overview/" + name + ".txt", PageText.of(read(path)));
    }

    @Test
    void givesTheSameData() throws IOException {
        Golden.check("overview/dossiers.csv.txt", read("dossiers.csv").replace("\r\n", "\n"));
    }
}
