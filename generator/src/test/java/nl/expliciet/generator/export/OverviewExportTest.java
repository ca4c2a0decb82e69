package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.Contribution;
import org.junit.jupiter.api.Test;

class OverviewExportTest {
    private static final List<Contribution> DOSSIERS = ShippedDossiers.contributions();

    @Test
    void everyDossierIsARow() {
        String csv = OverviewExport.csv(DOSSIERS);
        assertTrue(csv.startsWith("id,titel,soort,status,aard,"));
        assertEquals(DOSSIERS.size() + 1, csv.split("\r\n").length);
        assertTrue(csv.endsWith("\r\n"));
    }

    @Test
    void aTitleThatLooksLikeAFormulaStaysText() {
        String csv = OverviewExport.csv(List.of(titled("=HYPERLINK(\"x\")")));
        assertTrue(csv.contains(",\"'=HYPERLINK(\"\"x\"\")\","), csv);
    }

    @Test
    void neitherDoesWhatFollowsASeparatorOfOtherSettings() {
        String csv = OverviewExport.csv(List.of(titled("Een; =1+1, -2 en a-b = c")));
        assertTrue(csv.contains(",\"Een; '=1+1, '-2 en a-b = c\","), csv);
    }

    private static Contribution titled(String title) {
        Contribution first = DOSSIERS.get(0);
        Contribution.Heading old = first.heading();
        Contribution.Heading heading =
                new Contribution.Heading(old.id(), title, old.kind(), old.status(), old.nature(), old.adopted());
        return new Contribution(
                heading,
                first.edition(),
                first.publication(),
                first.design(),
                first.parties(),
                first.agreements(),
                first.moments(),
                first.terms(),
                first.views(),
                first.relations(),
                first.money(),
                first.profile(),
                first.overdue(),
                first.gaps(),
                first.questions(),
                first.comments());
    }
}
