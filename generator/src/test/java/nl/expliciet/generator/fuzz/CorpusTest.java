package nl.expliciet.generator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.ShippedDossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that ever broke a promise keeps it from now on: a folder with a source for each in {@code corpus}. */
@Tag("slow")
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    @TempDir
    Path temp;

    static List<String> inputs() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void keepsThePromises(String input) throws Exception {
        Path source = temp.resolve("bron");
        ShippedDossiers.copy(CORPUS.resolve(input), source);
        Promises.kept(source, temp.resolve("uit"), dossiers(source)).conform();
    }

    private static List<String> dossiers(Path source) throws IOException {
        try (Stream<Path> folders = Files.list(source)) {
            return folders.filter(folder -> Files.exists(folder.resolve("dossier.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
