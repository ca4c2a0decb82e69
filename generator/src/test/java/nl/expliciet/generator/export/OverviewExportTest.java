package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.api.Test;

class OverviewExportTest {
    private static final List<DossierInsight> INSIGHTS = ShippedDossiers.insights();

    @Test
    void everyDossierIsARow() {
        String csv = OverviewExport.csv(INSIGHTS);
        assertTrue(csv.startsWith("id,titel,soort,status,aard,"));
        assertEquals(INSIGHTS.size() + 1, csv.split("\r\n").length);
        assertTrue(csv.endsWith("\r\n"));
    }

    @Test
    void aTitleThatLooksLikeAFormulaStaysText() {
        String csv = OverviewExport.csv(List.of(titled("=HYPERLINK(\"x\")")));
        assertTrue(csv.contains(",\"'=HYPERLINK(\"\"x\"\")\","), csv);
    }

    private static DossierInsight titled(String title) {
        DossierInsight first = INSIGHTS.get(0);
        Dossier dossier = first.dossier();
        Identity old = dossier.identity();
        Identity identity = new Identity(
                old.id(),
                title,
                old.kind(),
                old.status(),
                old.nature(),
                old.summary(),
                old.adopted(),
                old.term(),
                old.recalibration(),
                old.secretariat(),
                old.signatures());
        Dossier changed = new Dossier(
                identity,
                dossier.challenge(),
                dossier.parties(),
                dossier.politics(),
                dossier.design(),
                dossier.profile(),
                dossier.answers(),
                dossier.organisation(),
                dossier.competition(),
                dossier.regie(),
                dossier.money(),
                dossier.moments(),
                dossier.consultations(),
                dossier.regulation(),
                dossier.publication(),
                dossier.agreements(),
                dossier.chapters(),
                dossier.evaluations(),
                dossier.sources(),
                dossier.acceptances(),
                dossier.attachments());
        return DossierInsight.of(changed, Knowledge.load(Language.DUTCH), List.of(), ShippedDossiers.TODAY);
    }
}
