package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.api.Test;

class SarifExportTest {
    private static JsonNode run(Finding... findings) throws IOException {
        String text = SarifExport.of(List.of(findings), FindingText.in("nl"), Language.DUTCH);
        return new ObjectMapper().readTree(text).at("/runs/0");
    }

    @Test
    void aFindingIsAResultWithItsRuleAndPlace() throws IOException {
        Position position = new Position("mijn dossier/dossier.yaml", 41, 11);
        JsonNode run = run(Finding.of(FindingCode.OUT_OF_RANGE, position, "score")
                .at(Place.TOP.at("profiel").at("eisen")));
        assertEquals("EX012", run.at("/tool/driver/rules/0/id").asText());
        assertFalse(run.at("/tool/driver/rules/0/help/text").asText().isBlank());
        JsonNode result = run.at("/results/0");
        assertEquals("error", result.get("level").asText());
        assertTrue(result.at("/message/text").asText().contains("score"));
        JsonNode location = result.at("/locations/0");
        assertEquals(
                "mijn%20dossier/dossier.yaml",
                location.at("/physicalLocation/artifactLocation/uri").asText());
        assertEquals(41, location.at("/physicalLocation/region/startLine").asInt());
        assertEquals(11, location.at("/physicalLocation/region/startColumn").asInt());
        assertEquals(
                "profiel.eisen",
                location.at("/logicalLocations/0/fullyQualifiedName").asText());
    }

    @Test
    void anAcceptedWarningIsSuppressedWithItsReason() throws IOException {
        Position position = new Position("a/dossier.yaml", 1, 1);
        Finding warning = Finding.of(FindingCode.UNARGUED_DEPARTURE, position, "eisen");
        JsonNode open = run(warning).at("/results/0");
        JsonNode accepted = run(warning.accepted("Zo bedoeld.")).at("/results/0");
        assertEquals(0, open.get("suppressions").size());
        assertEquals("Zo bedoeld.", accepted.at("/suppressions/0/justification").asText());
        assertEquals(open.get("partialFingerprints"), accepted.get("partialFingerprints"));
    }

    @Test
    void aFingerprintOutlivesLinesAddedAbove() throws IOException {
        Finding here = Finding.of(FindingCode.EXPECTATION_GAP, new Position("a/dossier.yaml", 5, 1), "eisen");
        Finding below = Finding.of(FindingCode.EXPECTATION_GAP, new Position("a/dossier.yaml", 9, 1), "eisen");
        assertEquals(run(here).at("/results/0/partialFingerprints"), run(below).at("/results/0/partialFingerprints"));
    }
}
