package nl.expliciet.generator.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(Language.DUTCH);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @TempDir
    Path folder;

    private Dossier dossier(String yaml) throws IOException {
        return new DossierFolder(folder).put("dossier.yaml", yaml).model();
    }

    private static String agreement(String id, String status, String more) {
        return "  - { id: %s, titel: T, onderwerp: overig, van: rijk, aan: gemeente-a, status: %s%s }\n"
                .formatted(id, status, more);
    }

    @Test
    void aDepartureIsWhatDiffersFromTheIdealType() throws IOException {
        Dossier dossier = dossier("""
            profiel:
              overeengekomen:
                beleidsambitie: 3
                verplichting: 3
                eisen: { score: 1, toelichting: Dat kan met minder. }
                uitvoering: onbekend
            """);
        List<Departure> departures = Departure.of(dossier.profile().agreed(), KNOWLEDGE);
        assertEquals(
                List.of(
                        new Departure(ProfileQuestion.OBLIGATION, 3, 1, false),
                        new Departure(ProfileQuestion.REQUIREMENTS, 1, 3, true)),
                departures);
        assertEquals(
                List.of(2, -2), departures.stream().map(Departure::distance).toList());
    }

    @Test
    void whatNoSourceTellsIsOpenAndIsNoThingOfItsOwn() throws IOException {
        Dossier dossier = dossier("""
            politiek: onbekend
            profiel: onbekend
            organisatie: { kernwaarden: onbekend, prestaties: Samen leren. }
            regie: { team: onbekend }
            financien: onbekend
            momenten: onbekend
            afspraken: onbekend
            bronnen: onbekend
            """);
        assertEquals(List.of(), dossier.agreements());
        assertEquals(List.of(), dossier.moments());
        List<String> open =
                Openness.of(dossier).emptyParts().stream().map(Key::name).toList();
        assertTrue(
                open.containsAll(
                        List.of("politiek", "profiel", "regie", "financien", "momenten", "afspraken", "bronnen")),
                open.toString());
        assertFalse(open.contains("organisatie"));
    }

    @Test
    void aGapNamesThePartiesThatAreFurthestApart() throws IOException {
        Dossier dossier = dossier("""
            profiel:
              posities:
                - { partij: rijk, eisen: 3, middelen: 4 }
                - { partij: gemeente-a, eisen: 1, middelen: 3 }
                - { partij: onbekend, eisen: 5, verplichting: 5 }
            """);
        List<ExpectationGap> gaps = ExpectationGap.of(dossier);
        assertEquals(1, gaps.size());
        assertEquals(new Ref("onbekend"), gaps.get(0).highest());
        assertEquals(new Ref("gemeente-a"), gaps.get(0).lowest());
        assertEquals(4, gaps.get(0).difference());
        assertTrue(gaps.get(0).isOpen());
    }

    @Test
    void positionsAreComparedWithinAPhase() throws IOException {
        Dossier dossier = dossier("""
            fasen: [{ id: eerst, naam: Eerst }, { id: dan, naam: Dan }]
            profiel:
              overeengekomen:
                - { fase: eerst, eisen: 1 }
                - { fase: dan, eisen: 4 }
              posities:
                - { partij: rijk, fase: eerst, eisen: 5 }
                - { partij: rijk, fase: dan, eisen: 3 }
                - { partij: gemeente-a, eisen: 2 }
            """);
        List<ExpectationGap> gaps = ExpectationGap.of(dossier);
        assertEquals(
                List.of(Optional.of(new Ref("eerst"))),
                gaps.stream().map(ExpectationGap::phase).toList());
        assertEquals(3, gaps.get(0).difference());
        assertEquals(
                List.of("rijk", "gemeente-a"),
                gaps.get(0).positions(dossier).stream()
                        .map(one -> one.party().id())
                        .toList());
        assertEquals(Optional.of(4), dossier.profile().agreed().score(ProfileQuestion.REQUIREMENTS));
    }

    @Test
    void onlyAnAgreedAgreementOnTheQuestionCoversAGap() throws IOException {
        String positions =
                "profiel: { posities: [{ partij: rijk, eisen: 5 }, { partij: gemeente-a, eisen: 1 }] }\nafspraken:\n";
        assertTrue(ExpectationGap.of(dossier(positions + agreement("A-1", "betwist", ", vraag: eisen")))
                .get(0)
                .isOpen());
        assertTrue(ExpectationGap.of(dossier(positions + agreement("A-1", "overeengekomen", "")))
                .get(0)
                .isOpen());
        ExpectationGap covered = ExpectationGap.of(
                        dossier(positions + agreement("A-1", "overeengekomen", ", vraag: eisen")))
                .get(0);
        assertFalse(covered.isOpen());
        assertEquals(List.of("A-1"), covered.agreements());
    }

    @Test
    void overdueStartsTheDayAfterAndTheOldestComesFirst() throws IOException {
        Dossier dossier = dossier("herijking: { laatste: 2022-12-01, interval: P1Y }\nafspraken:\n"
                + agreement("A-1", "overeengekomen", ", herijken-voor: 2024-01-15")
                + agreement("A-2", "betwist", ", herijken-voor: 2023")
                + agreement("A-3", "vervallen", ", herijken-voor: 2020")
                + "momenten:\n"
                + "  - { datum: 2023-06, titel: Verslag }\n"
                + "  - { datum: 2023-06, titel: Besluit, uitkomst: Genomen. }\n");
        assertEquals(
                List.of("2023-06-30", "2023-12-01", "2023-12-31"),
                Overdue.of(dossier, DAY).stream()
                        .map(item -> item.since().toString())
                        .toList());
        assertEquals(
                List.of(OverdueItem.Kind.MOMENT, OverdueItem.Kind.RECALIBRATION, OverdueItem.Kind.AGREEMENT),
                Overdue.of(dossier, DAY).stream().map(OverdueItem::kind).toList());
    }

    @Test
    void anEndedArrangementNeedsNoRecalibration() throws IOException {
        Dossier dossier = dossier("status: beeindigd\nherijking: { laatste: 2020-01-01, interval: P1Y }\n");
        assertEquals(List.of(), Overdue.of(dossier, DAY));
    }

    @Test
    void recommendationsAreOverdueUntilTheyAreDoneOrRejected() throws IOException {
        String head = "---\ntitel: E\nperiode: { van: 2021 }\naanbevelingen:\n";
        String row = "  - { id: E-%d, tekst: Meet., voor: 2023-01-01, stand: %s }\n";
        DossierFolder files = new DossierFolder(folder);
        files.put(
                "evaluaties/2022.md",
                head
                        + row.formatted(1, "open")
                        + row.formatted(2, "overgenomen")
                        + row.formatted(3, "afgewezen")
                        + row.formatted(4, "gereed")
                        + "---\n");
        assertEquals(
                List.of("E-1", "E-2"),
                Overdue.of(files.model(), DAY).stream().map(OverdueItem::id).toList());
    }

    @Test
    void coverageCountsUnknownAsOpen() throws IOException {
        Dossier dossier = dossier("""
            inrichting: { nadruk: netwerkend, variant: onbekend }
            checkvragen:
              netwerkend: { 1: Ja., 2: onbekend, 3: { nvt: Speelt niet. }, 4: Ja. }
            """);
        Coverage coverage = Coverage.of(dossier, KNOWLEDGE.lists()).stream()
                .filter(Coverage::leading)
                .findFirst()
                .orElseThrow();
        assertEquals(8, coverage.total());
        assertEquals(2, coverage.count(Coverage.State.ANSWERED));
        assertEquals(1, coverage.count(Coverage.State.NOT_APPLICABLE));
        assertEquals(5, coverage.count(Coverage.State.OPEN));
        assertTrue(coverage.isMostlyOpen());
    }

    @Test
    void moneyAddsUpPerTierAndCountsWhatIsUnknown() throws IOException {
        Dossier dossier = dossier("""
            financien:
              - { partij: gemeente-a, jaar: 2023, bedrag: 50000 }
              - { partij: rijk, jaar: 2023, bedrag: 5000000 }
              - { partij: rijk, jaar: 2024, bedrag: 1 }
              - { partij: rijk, jaar: 2025, bedrag: onbekend }
              - { partij: onbekend, jaar: 2025, bedrag: 9 }
            """);
        MoneyByTier money = MoneyByTier.of(dossier);
        assertEquals(
                List.of(
                        new MoneyByTier.Share(Tier.STATE, BigInteger.valueOf(5_000_001)),
                        new MoneyByTier.Share(Tier.MUNICIPALITY, BigInteger.valueOf(50_000))),
                money.shares());
        assertEquals(BigInteger.valueOf(5_050_010), money.total());
        assertEquals(1, money.unknown());
    }

    @Test
    void whatComesNextIsTheFirstMomentFromTheReferenceDateOn() throws IOException {
        Dossier dossier = dossier("""
            momenten:
              - { datum: 2024-06-01, titel: Later }
              - { datum: 2024-01-15, titel: Vandaag }
              - { datum: 2024-01-14, titel: Gisteren }
              - { datum: onbekend, titel: Ooit }
              - { datum: 2024-02-01, titel: Al beslist, uitkomst: Genomen. }
            """);
        assertEquals(
                List.of("Vandaag", "Later"),
                DossierInsight.upcoming(dossier, DAY).stream()
                        .map(DecisionMoment::title)
                        .toList());
    }

    @Test
    void opennessNamesEmptyPartsAndWhatIsNotSettled() throws IOException {
        Dossier dossier = dossier("competitie: Wij strijden niet.\nafspraken:\n"
                + agreement("A-1", "betwist", "")
                + agreement("A-2", "voorgesteld", "")
                + agreement("A-3", "overeengekomen", ""));
        Openness openness = Openness.of(dossier);
        assertEquals("A-1", openness.disputed().get(0).id());
        assertEquals("A-2", openness.proposed().get(0).id());
        assertTrue(openness.emptyParts().contains(ControlFormat.MONEY));
        assertFalse(openness.emptyParts().contains(DossierFormat.COMPETITION));
        assertFalse(openness.emptyParts().contains(DossierFormat.AGREEMENTS));
    }
}
