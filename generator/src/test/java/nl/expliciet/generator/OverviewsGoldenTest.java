package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Severity;
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
        GeneratorOptions options = new GeneratorOptions(
                folder.resolve("bron"),
                folder.resolve("uit"),
                Set.of(OutputFormat.HTML, OutputFormat.JSON),
                List.of(),
                Severity.ERROR,
                2,
                Optional.empty(),
                Optional.of(TODAY),
                Optional.empty(),
                false);
        new Generator(options).build();
    }

    private static String read(String path) throws IOException {
        return Files.readString(folder.resolve("uit").resolve(path));
    }

    @ParameterizedTest
    @CsvSource({
        "portfolio, index.html",
        "councils, organen/index.html",
        "council, organen/raad-aldervoort/index.html",
        "reconstruction, organen/tweede-kamer/index.html"
    })
    void saysWhatItSaid(String name, String path) throws Exception {
        Golden.check("overview/" + name + ".txt", PageText.of(read(path)));
    }

    @Test
    void givesTheSameData() throws IOException {
        Golden.check("overview/dossiers.csv.txt", read("dossiers.csv").replace("\r\n", "\n"));
    }
}
