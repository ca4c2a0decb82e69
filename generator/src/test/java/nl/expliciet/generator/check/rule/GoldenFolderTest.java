package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.read.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole folders of dossiers with everything the compiler says of them beside them, as a user sees it. After a change
 * that was meant, {@code -Dexpliciet.golden=write} writes the expectations anew.
 */
class GoldenFolderTest {
  private static final Path CASES = Path.of("src/test/resources/check");
  private static final String EXPECTED = "bevindingen.txt";

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatStandsBesideTheFolder(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve(EXPECTED);
    String found = report(CASES.resolve(name).resolve("bron"));
    if ("write".equals(System.getProperty("expliciet.golden"))) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String report(Path source) throws IOException {
    GeneratorResult result =
        new Generator(GeneratorOptions.of(source, Path.of("target", "golden-never"))).check();
    Map<String, SourceFile> files = result.files();
    FindingText words = FindingText.in(result.language().key());
    return result.findings().stream()
        .map(finding -> words.console(finding, line(files, finding)) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String line(Map<String, SourceFile> files, Finding finding) {
    SourceFile file = files.get(finding.position().file());
    return file == null ? "" : file.lineAt(finding.position());
  }
}
