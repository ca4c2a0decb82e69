package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.api.Test;

class SarifExportTest {
  private static final FindingWords WORDS =
      new FindingWords() {
        @Override
        public String message(Finding finding) {
          return "melding " + String.join(" ", finding.arguments());
        }

        @Override
        public String title(FindingCode code) {
          return "titel " + code.code();
        }

        @Override
        public String explanation(FindingCode code) {
          return "uitleg " + code.code();
        }
      };

  private static JsonNode run(Finding... findings) throws IOException {
    String text = SarifExport.of(List.of(findings), WORDS, Language.DUTCH, "0.1.0");
    return new ObjectMapper().readTree(text).at("/runs/0");
  }

  @Test
  void aFindingIsAResultWithItsRuleAndPlace() throws IOException {
    Position position = new Position("mijn dossier/dossier.yaml", 41, 11);
    JsonNode run = run(Finding.of(FindingCode.OUT_OF_RANGE, position, "score").at("profiel.eisen"));
    assertEquals("EX012", run.at("/tool/driver/rules/0/id").asText());
    assertEquals("uitleg EX012", run.at("/tool/driver/rules/0/help/markdown").asText());
    JsonNode result = run.at("/results/0");
    assertEquals("error", result.get("level").asText());
    assertEquals("melding score", result.at("/message/text").asText());
    JsonNode location = result.at("/locations/0");
    assertEquals(
        "mijn%20dossier/dossier.yaml", location.at("/physicalLocation/artifactLocation/uri").asText());
    assertEquals(41, location.at("/physicalLocation/region/startLine").asInt());
    assertEquals(11, location.at("/physicalLocation/region/startColumn").asInt());
    assertEquals("profiel.eisen", location.at("/logicalLocations/0/fullyQualifiedName").asText());
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
    assertEquals(
        run(here).at("/results/0/partialFingerprints"), run(below).at("/results/0/partialFingerprints"));
  }
}
