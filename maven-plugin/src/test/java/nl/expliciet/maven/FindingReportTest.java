package nl.expliciet.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Paint;
import nl.expliciet.generator.finding.Position;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class FindingReportTest {
    private final List<String> said = new ArrayList<>();

    private void say(Paint paint, Finding... findings) {
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add("I " + text);
            }

            @Override
            public void warn(CharSequence text) {
                said.add("W " + text);
            }

            @Override
            public void error(CharSequence text) {
                said.add("E " + text);
            }
        };
        new FindingReport(log, FindingText.in("nl"), paint, finding -> Line.of("titl: \"x\"")).say(List.of(findings));
    }

    private static Finding finding(FindingCode code, int line, String... typed) {
        return Finding.of(code, new Position("a/dossier.yaml", line, 1), typed);
    }

    @Test
    void whatPressesMostStandsLast() {
        Finding warning = finding(FindingCode.UNUSED_FILE, 9, "x");
        say(
                Paint.PLAIN,
                finding(FindingCode.BAD_ID, 1, "x"),
                warning,
                finding(FindingCode.UNUSED_FILE, 2, "y").accepted("Zo."));
        assertEquals(
                List.of("I", "W", "E"),
                said.stream().map(text -> text.substring(0, 1)).toList());
    }

    @Test
    void theSameFindingIsExplainedOnceWithAllItsPlaces() {
        say(
                Paint.PLAIN,
                finding(FindingCode.UNKNOWN_KEY, 2, "titl"),
                finding(FindingCode.UNKNOWN_KEY, 5, "titl"),
                finding(FindingCode.UNKNOWN_KEY, 7, "tekts"));
        assertEquals(List.of("""
                        E a/dossier.yaml:2:1: error[EX005] de sleutel 'titl' bestaat hier niet
                            titl: "x"
                            ^^^^
                          tip: Let op spelling en inspringen: hoort de sleutel in een ander blok?""", "E a/dossier.yaml:5:1: error[EX005] de sleutel 'titl' bestaat hier niet", """
                        E a/dossier.yaml:7:1: error[EX005] de sleutel 'tekts' bestaat hier niet
                            titl: "x"
                            ^^^^"""), said);
    }

    @Test
    void coloursAreForATerminal() {
        say(Paint.ANSI, finding(FindingCode.UNKNOWN_KEY, 2, "titl"));
        assertTrue(said.get(0)
                .startsWith("E \u001b[1ma/dossier.yaml:2:1\u001b[0m: \u001b[1;31merror[EX005]\u001b[0m de "));
        assertTrue(said.get(0).contains("\u001b[1;31m^^^^\u001b[0m"));
    }

    @Test
    void onlyAMistakeInHowAFileIsWrittenComesBeforeTheFirstError() {
        Finding warning = finding(FindingCode.UNUSED_FILE, 1, "x");
        Finding error = finding(FindingCode.BAD_ID, 2, "x");
        Finding broken = finding(FindingCode.SYNTAX, 9, "x");
        assertEquals(error, FindingReport.first(List.of(warning, error)).orElseThrow());
        assertEquals(
                broken, FindingReport.first(List.of(warning, error, broken)).orElseThrow());
        assertTrue(FindingReport.first(List.of(warning)).isEmpty());
    }
}
