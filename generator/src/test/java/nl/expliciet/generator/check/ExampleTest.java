package nl.expliciet.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Example;
import nl.expliciet.generator.format.Outline;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide gives as an example, the checker accepts. */
class ExampleTest {
    static Stream<Outline.Section> sections() {
        return Outline.ofAllFiles().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsWhatTheFormatAsks(Outline.Section section) {
        String example = Example.of(section);
        Outcome<Node> tree = YamlReader.read(new SourceFile("voorbeeld.yaml", example));
        assertEquals(List.of(), tree.findings(), example);
        List<Finding> findings = new ArrayList<>();
        new FormatReader(new Places(tree.value().position()), findings)
                .read(tree.value(), section.file().block(), Place.TOP.at("voorbeeld"));
        findings.removeIf(finding -> finding.code() == FindingCode.MISSING_KEY);
        assertEquals(List.of(), findings, example);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aBlockWithKeysOfItsOwnHasAnExample(Outline.Section section) {
        boolean onlyBlocks = section.block().keys().stream()
                .allMatch(key -> Example.of(key.shape()).startsWith("{")
                        || Example.of(key.shape()).startsWith("[{"));
        if (!onlyBlocks) {
            assertFalse(Example.of(section).isEmpty(), section.address());
        }
    }
}
