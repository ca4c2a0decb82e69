package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.Golden;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.read.SourceFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per case: its files are laid over the small dossier of {@link DossierFolder}, and all that the compiler says
 * stands beside them in {@code verwacht.txt}. Run with {@code -Dexpliciet.golden=write} to write those anew.
 */
class FindingsGoldenTest {
    private static final Path CASES = Path.of("src", "test", "resources", "findings");
    private static final String EXPECTED = "verwacht.txt";

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrong(String name) throws IOException {
        DossierFolder dossier = new DossierFolder(folder);
        for (Path file : files(CASES.resolve(name))) {
            String path = CASES.resolve(name).relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file);
            if (path.equals("proef/dossier.yaml")) {
                dossier.put("dossier.yaml", text);
            } else {
                dossier.write(path, text);
            }
        }
        String said = dossier.check().stream().map(this::shown).collect(Collectors.joining("\n\n", "", "\n"));
        Golden.check(CASES.resolve(name).resolve(EXPECTED), said);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    private String shown(Finding finding) {
        return words().console(finding, Line.of(line(finding.position())));
    }

    private FindingText words() {
        String settings = line(Position.startOf("expliciet.yaml"));
        return FindingText.in(settings.equals("taal: en") ? "en" : "nl");
    }

    private String line(Position position) {
        Path file = folder.resolve(position.file());
        try {
            return Files.isRegularFile(file)
                    ? new SourceFile(position.file(), Files.readString(file)).lineAt(position)
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
