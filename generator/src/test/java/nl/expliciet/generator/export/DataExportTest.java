package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.Office;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataExportTest {
    private static final List<Contribution> DOSSIERS = ShippedDossiers.contributions();
    private static final DataExport SHIPPED = new DataExport(
            DOSSIERS, BodyPortfolio.of(ShippedDossiers.portfolio().bodies(), DOSSIERS), ShippedDossiers.TODAY);

    @TempDir
    private Path folder;

    @Test
    void everyTableHasTheRowsOfItsList() throws IOException {
        JsonNode data = new ObjectMapper().readTree(SHIPPED.json());
        for (String name : DataExport.names()) {
            assertFalse(data.get(name).isEmpty(), name);
            assertEquals(data.get(name).size() + 1, SHIPPED.csv(name).split("\r\n").length, name);
        }
    }

    @Test
    void aPromiseIsSeenByEachBody() {
        String promises = SHIPPED.csv("toezeggingen");
        assertTrue(promises.contains("raad-aldervoort,voorbeeldland,fictief,A-06,beloofd,rijk,nee"), promises);
        assertTrue(promises.contains("raad-aldervoort,voorbeeldland,fictief,A-12,ontvangen,rijk,nee"));
        assertTrue(promises.contains("tweede-kamer,voorbeeldland,fictief,A-06,ontvangen,"));
    }

    /** All that a spreadsheet might run, as the title of an agreement, and an amount. */
    private DataExport hostile() throws IOException {
        StringBuilder agreements = new StringBuilder("afspraken:\n");
        List<String> titles = List.of("=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(\\\"http://x.invalid\\\")", "a; =1+1");
        for (int i = 0; i < titles.size(); i++) {
            agreements.append(
                    "  - { id: A-%d, titel: \"%s\", onderwerp: inzet, van: rijk, aan: gemeente-a, status: voorgesteld, tekst: T. }\n"
                            .formatted(i, titles.get(i)));
        }
        String money = "financien: [ { partij: rijk, jaar: 2024, bedrag: 250000 } ]\n";
        Dossier dossier = new DossierFolder(folder)
                .put("dossier.yaml", agreements + money)
                .model();
        DossierInsight insight =
                DossierInsight.of(dossier, Knowledge.load(Language.DUTCH), List.of(), ShippedDossiers.TODAY);
        return new DataExport(List.of(Contribution.of(insight, Edition.NONE)), List.of(), ShippedDossiers.TODAY);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String csv = hostile().csv("afspraken");
        for (String safe : List.of(",'=1+1,", ",'+1,", ",'-1,", ",'@SUM(1),", ",\"'=HYPERLINK(", ",\"a; '=1+1\",")) {
            assertTrue(csv.contains(safe), safe + " in " + csv);
        }
    }

    @Test
    @Tag("slow")
    void aSpreadsheetRunsNothing() throws Exception {
        String agreements = opened("afspraken", hostile().csv("afspraken"));
        assertTrue(agreements.contains("<text:p>&apos;=1+1</text:p>"), "a title is the text that it was");
        assertFalse(agreements.contains("table:formula"), "a cell became a formula");
        assertTrue(
                opened("financien", hostile().csv("financien")).contains("office:value=\"250000\""), "a number is one");
        assertTrue(
                opened("kaal", "titel\r\n=1+1\r\n").contains("table:formula"), "the program runs what is not guarded");
    }

    private String opened(String table, String text) throws IOException, InterruptedException {
        Path csv = folder.resolve(table + ".csv");
        Files.writeString(csv, text);
        return new String(Office.convert(csv, "fods", folder), StandardCharsets.UTF_8);
    }
}
