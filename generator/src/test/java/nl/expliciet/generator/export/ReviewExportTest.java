package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Position;
import org.junit.jupiter.api.Test;

class ReviewExportTest {
    private static final FindingText WORDS = FindingText.in("nl");
    private static final Finding ERROR =
            Finding.of(FindingCode.UNKNOWN_KEY, new Position("a/dossier.yaml", 41, 11), "titl");
    private static final Finding WARNING =
            Finding.of(FindingCode.UNUSED_FILE, new Position("a/x, y: 50%\n::error::.md", 1, 1), "x");
    private static final Finding ACCEPTED = WARNING.accepted("Zo bedoeld.");

    @Test
    void gitLabShowsWhatAMergeRequestHasToMend() throws IOException {
        JsonNode report = new ObjectMapper().readTree(ReviewExport.gitLab(List.of(WARNING, ERROR, ACCEPTED), WORDS));
        assertEquals(2, report.size());
        JsonNode first = report.get(0);
        assertEquals("EX005", first.get("check_name").asText());
        assertEquals("minor", report.get(1).get("severity").asText());
        assertEquals("major", first.get("severity").asText());
        assertEquals("a/dossier.yaml", first.at("/location/path").asText());
        assertEquals(41, first.at("/location/lines/begin").asInt());
        assertTrue(first.get("description").asText().contains("'titl'"));
        assertEquals(32, first.get("fingerprint").asText().length());
    }

    @Test
    void gitHubReadsOneCommandALine() {
        List<String> commands =
                ReviewExport.gitHub(List.of(ERROR, ACCEPTED), WORDS).lines().toList();
        assertEquals(
                List.of(
                        "::error file=a/dossier.yaml,line=41,col=11,title=EX005 Onbekende sleutel::"
                                + "de sleutel 'titl' bestaat hier niet. Let op spelling en inspringen: hoort de sleutel in een ander blok?"),
                commands);
    }

    @Test
    void aNameOfAFileCannotGiveACommand() {
        String commands = ReviewExport.gitHub(List.of(WARNING), WORDS);
        assertEquals(1, commands.lines().count());
        assertTrue(commands.contains("file=a/x%2C y%3A 50%25%0A%3A%3Aerror%3A%3A.md,line"), commands);
    }
}
