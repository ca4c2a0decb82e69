package nl.expliciet.generator.site;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.read.SourceFile;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final String LINE = "afspraken: [x, x, x]";

    @Test
    void findingsInOneLineShareWhatIsKeptOfIt() {
        List<Finding> findings = IntStream.of(13, 16, 19)
                .mapToObj(column -> Finding.of(FindingCode.UNKNOWN_KEY, new Position("a.yaml", 2, column), "x", "y"))
                .toList();
        Told told = Told.of(findings, List.of(new SourceFile("a.yaml", "titel: T\n" + LINE + "\n")));
        List<Line> lines = findings.stream()
                .map(finding -> told.lines().get(finding.position()))
                .toList();
        assertTrue(FindingText.in("nl").console(findings.get(0), lines.get(0)).contains(LINE));
        lines.forEach(line -> assertSame(lines.get(0), line));
    }
}
