package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that a test makes hostile or odd. Such input gives a finding or is shown as typed: never a stack trace, a hang
 * or a leak. The tests are slow, because they build a hundred folders.
 */
abstract class HostileFolder {
    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String SECRET = "geheim-buiten-de-map";

    @TempDir
    Path temp;

    Path root;
    DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        root = temp.resolve("bron");
        dossier = new DossierFolder(root);
        Files.writeString(temp.resolve("geheim.md"), "# " + SECRET + "\n");
    }

    final GeneratorResult build() {
        return assertTimeoutPreemptively(
                LONGEST, () -> new Generator(GeneratorOptions.of(root, temp.resolve("uit"))).build());
    }

    final Set<FindingCode> codes() {
        return build().findings().stream()
                // Showing a finding must not fail either.
                .peek(finding -> FindingText.in("nl").console(finding, Line.NONE))
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    final void bytes(String path, byte[] content) throws IOException {
        Path file = root.resolve("proef").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    final String output(String path) throws IOException {
        return Files.readString(temp.resolve("uit").resolve(path));
    }

    final void assertNoLeak() throws IOException {
        Path out = temp.resolve("uit");
        if (!Files.exists(out)) {
            return;
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(SECRET), file.toString());
            }
        }
    }
}
