package nl.expliciet.generator.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.Participation.Direction;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the council of Aldervoort, in the fictional example, takes part in. */
class BodyPortfolioTest {
    private static final BodyPortfolio COUNCIL = body("raad-aldervoort");
    private static final Participation PART = COUNCIL.participations().get(0);

    private static BodyPortfolio body(String id) {
        return BodyPortfolio.of(ShippedDossiers.portfolio().bodies(), ShippedDossiers.contributions()).stream()
                .filter(one -> one.body().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Contribution.Agreement> agreements) {
        return agreements.stream().map(Contribution.Agreement::id).toList();
    }

    @Test
    void takesPartThroughThePartiesThatAnswerToIt() {
        assertEquals(1, COUNCIL.participations().size());
        assertEquals(
                List.of("Gemeente Aldervoort"),
                PART.parties().stream().map(party -> party.name()).toList());
    }

    @Test
    void promisesAndIsPromisedOnlyWhatStillHolds() {
        assertTrue(ids(PART.promises(Direction.GIVEN)).contains("A-06"));
        assertTrue(ids(PART.promises(Direction.RECEIVED)).contains("A-12"));
        assertTrue(PART.promises(Direction.GIVEN).stream()
                .allMatch(agreement -> agreement.status().isLive()));
    }

    @Test
    void neverPromisesItself(@TempDir Path folder) throws IOException {
        String agreements = """
        partijen:
          - { id: wij, naam: Wij, laag: gemeente, orgaan: raad-a }
          - { id: ook-wij, naam: Ook wij, laag: gemeente, orgaan: raad-a }
          - { id: zij, naam: Zij, laag: rijk }
        afspraken:
          - { id: A-1, titel: Gegeven, onderwerp: inzet, van: wij, aan: [zij, ook-wij], status: overeengekomen, tekst: T. }
          - { id: A-2, titel: Gekregen, onderwerp: inzet, van: [zij, wij], aan: ook-wij, status: overeengekomen, tekst: T. }
          - { id: A-3, titel: Wederzijds, onderwerp: inzet, van: [wij, zij], aan: [wij, zij], status: overeengekomen, tekst: T. }
          - { id: A-4, titel: Onderling, onderwerp: inzet, van: wij, aan: [ook-wij], status: overeengekomen, tekst: T. }
          - { id: A-5, titel: Aan wie, onderwerp: inzet, van: wij, aan: onbekend, status: overeengekomen, tekst: T. }
          - { id: A-6, titel: Van wie, onderwerp: inzet, van: onbekend, aan: wij, status: overeengekomen, tekst: T. }
          - { id: A-7, titel: Van anderen, onderwerp: inzet, van: zij, aan: onbekend, status: overeengekomen, tekst: T. }
        """;
        Dossier dossier =
                new DossierFolder(folder).put("dossier.yaml", agreements).model();
        DossierInsight insight =
                DossierInsight.of(dossier, Knowledge.load(Language.DUTCH), List.of(), LocalDate.of(2024, 1, 15));
        Participation part = BodyPortfolio.of(council("raad-a"), List.of(Contribution.of(insight, Edition.NONE)))
                .participations()
                .get(0);
        assertEquals(List.of("A-1", "A-5"), ids(part.promises(Direction.GIVEN)));
        assertEquals(List.of("A-2", "A-6"), ids(part.promises(Direction.RECEIVED)));
        assertEquals(List.of("A-3"), ids(part.promises(Direction.MUTUAL)));
        assertEquals(List.of("A-4"), ids(part.promises(Direction.OWN)));
        List<String> named = Stream.of(Direction.GIVEN, Direction.RECEIVED, Direction.MUTUAL)
                .flatMap(direction -> part.promises(direction).stream())
                .flatMap(agreement -> part.who(agreement).stream())
                .map(Ref::id)
                .distinct()
                .toList();
        assertEquals(List.of("zij", "onbekend"), named);
    }

    @Test
    void hearsOfWhatIsOverdueAndConcernsIt() {
        List<String> overdue = PART.overdue().stream().map(OverdueItem::id).toList();
        assertEquals(List.of("A-10", "A-04"), overdue);
        assertEquals(List.of("A-07", "A-11"), ids(PART.disputed()));
        assertEquals(1, PART.gaps().size());
    }

    @Test
    void doesNotHearOfAMomentOfAnotherBodyWithTheSameTitle(@TempDir Path folder) throws IOException {
        String moments = """
        momenten:
          - { datum: 2023-01-10, orgaan: raad-a, titel: Jaarverslag, uitkomst: Besproken. }
          - { datum: 2023-01-10, orgaan: raad-b, titel: Jaarverslag }
        """;
        Dossier dossier = new DossierFolder(folder).put("dossier.yaml", moments).model();
        List<RepresentativeBody> bodies = List.of(council("raad-a"), council("raad-b"));
        DossierInsight insight =
                DossierInsight.of(dossier, Knowledge.load(Language.DUTCH), List.of(), LocalDate.of(2024, 1, 15));
        List<Integer> overdue = BodyPortfolio.of(bodies, List.of(Contribution.of(insight, Edition.NONE))).stream()
                .map(body -> body.participations().get(0).overdue().size())
                .toList();
        assertEquals(List.of(0, 1), overdue);
    }

    private static RepresentativeBody council(String id) {
        return new RepresentativeBody(id, id, BodyKind.MUNICIPAL_COUNCIL);
    }

    @Test
    void knowsWhatComesNext() {
        assertEquals("2024-03-12", date(PART.nextDecision(ShippedDossiers.TODAY).orElseThrow()));
        assertEquals("2024-04-01", date(PART.nextAccount(ShippedDossiers.TODAY).orElseThrow()));
        assertTrue(PART.nextDecision(LocalDate.of(2030, 1, 1)).isEmpty());
    }

    private static String date(Moment moment) {
        return moment.date().value().map(PartialDate::text).orElse("");
    }

    @Test
    void paysPerYearWhatItsPartiesPay() {
        MoneyTable money = COUNCIL.money().orElseThrow();
        assertEquals(
                BigInteger.valueOf(650_000), money.totalOf(2024).orElseThrow().known());
        assertEquals(Optional.of(Money.NOTHING), money.totalOf(1999));
    }

    @Test
    void aBodyThatNoDossierNamesHasAnEmptyPage() {
        List<RepresentativeBody> nobody = List.of(council("nergens"));
        BodyPortfolio empty =
                BodyPortfolio.of(nobody, ShippedDossiers.contributions()).get(0);
        assertEquals(List.of(), empty.participations());
        assertTrue(empty.money().isEmpty());
    }
}
