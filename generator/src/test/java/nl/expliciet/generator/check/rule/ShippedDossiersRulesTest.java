package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Severity;
import org.junit.jupiter.api.Test;

/** The dossiers of this repository are themselves without errors. */
class ShippedDossiersRulesTest {

    @Test
    void haveNoErrors() throws IOException {
        Path source = Path.of("..", "dossiers");
        List<Finding> findings = new Generator(GeneratorOptions.of(source, Path.of("target", "never")))
                .check()
                .findings();
        List<String> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.position() + " " + finding.code() + " " + finding.arguments())
                .toList();
        assertEquals(List.of(), errors);
    }
}
