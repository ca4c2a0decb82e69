package nl.expliciet.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.expliciet.generator.GeneratorResult.DossierSummary;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
    private final List<String> said = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    private ProgressReport report(Language language, Optional<PrintWriter> terminal) {
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add(text.toString());
            }
        };
        return new ProgressReport(log, Messages.of(language), terminal, clock::get);
    }

    private void run(ProgressReport report) {
        report.begins("mirt", 3);
        report.begins("res", 3);
        clock.set(1_500_000_000L);
        report.finished(new DossierSummary("mirt", 12, 2));
        report.finished(new DossierSummary("res", 1, 0));
    }

    @Test
    void aLogHasALineForEachDossierWithItsTime() {
        run(report(Language.DUTCH, Optional.empty()));
        assertEquals(
                List.of("mirt: 12 afspraken, 2 betwist; 1,5 s (1 van 3)", "res: 1 afspraak; 1,5 s (2 van 3)"), said);
    }

    @Test
    void inEnglishToo() {
        run(report(Language.ENGLISH, Optional.empty()));
        assertEquals("mirt: 12 agreements, 2 disputed; 1.5 s (1 of 3)", said.get(0));
    }

    @Test
    void aTerminalHasALineThatChangesAndGoes() {
        StringWriter screen = new StringWriter();
        ProgressReport report = report(Language.DUTCH, Optional.of(new PrintWriter(screen)));
        run(report);
        report.across();
        report.close();
        List<String> lines = List.of(screen.toString().split("\r\u001b\\[K", -1));
        assertTrue(lines.contains("nog 3 van 3: mirt, res"), lines.toString());
        assertTrue(lines.contains("nog 2 van 3: res"), lines.toString());
        assertTrue(lines.contains("pagina's over alle dossiers"), lines.toString());
        assertEquals("", lines.get(lines.size() - 1), "nothing is left on it");
    }

    @Test
    void theLineFitsOnTheTerminal() {
        StringWriter screen = new StringWriter();
        ProgressReport report = report(Language.DUTCH, Optional.of(new PrintWriter(screen)));
        for (int i = 0; i < 20; i++) {
            report.begins("samenwerking-" + i, 20);
        }
        for (String line : screen.toString().split("\r\u001b\\[K", -1)) {
            assertTrue(line.length() < 80, line);
        }
    }
}
