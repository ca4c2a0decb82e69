package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedPlacesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"profiel.posities.rijk.eisen", "profiel.posities.1", "profiel.posities", "profiel"})
    void acceptsAWarningAtAnItemByWhoItIsOfAndByItsNumber(String place) throws IOException {
        DossierFolder dossier = new DossierFolder(folder);
        dossier.put("dossier.yaml", """
          profiel:
            posities:
              - { partij: rijk, eisen: 5 }
              - { partij: gemeente-a, eisen: 2 }
          accepteer:
            - { code: EX041, plaats: %s, reden: Dat komt nog. }
          """.formatted(place));
        assertEquals(
                List.of(true),
                dossier.check().stream()
                        .filter(finding -> finding.code() == FindingCode.EXPECTATION_GAP)
                        .map(Finding::isAccepted)
                        .toList());
    }
}
