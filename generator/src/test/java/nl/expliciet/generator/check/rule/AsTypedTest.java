package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler makes of what people type where a source tells nothing, a value is wrong or a register says more. */
class AsTypedTest {
    @TempDir
    Path root;

    private DossierFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = new DossierFolder(root);
    }

    private static String agreement(String id, String by, String more) {
        return "{ id: " + id + ", titel: T, onderwerp: rollen, van: " + by
                + ", aan: rijk, status: voorgesteld, tekst: Tekst" + more + " }";
    }

    private List<FindingCode> codes() throws IOException {
        return folder.check().stream().map(Finding::code).toList();
    }

    @Test
    void aListOfReferencesThatNobodyKnowsIsOneUnknownReference() throws IOException {
        folder.put("dossier.yaml", "afspraken: [" + agreement("A-1", "onbekend", "") + "]\n");
        assertEquals(List.of(), codes());
        ExplicitationAgreement agreement = folder.model().agreements().get(0);
        assertEquals(List.of(new Ref(Ref.UNKNOWN)), agreement.promisedBy());
    }

    @Test
    void aListOfBlocksThatNobodyKnowsIsNoList() throws IOException {
        folder.put("dossier.yaml", "partijen: onbekend\nmomenten: onbekend\n");
        Dossier dossier = folder.model();
        assertEquals(List.of(), dossier.parties());
        assertEquals(List.of(), dossier.moments());
        assertEquals(List.of(FindingCode.TOO_FEW_PARTIES), codes());
    }

    @Test
    void aListOfTextsThatNobodyKnowsShowsTheWord() throws IOException {
        folder.put("dossier.yaml", "opgave: { vraagstuk: Samen., wel: onbekend, niet: [onbekend] }\n");
        Dossier dossier = folder.model();
        assertEquals("onbekend", dossier.challenge().included().get(0).plain());
        assertEquals("onbekend", dossier.challenge().excluded().get(0).plain());
    }

    @Test
    void aSourceThatNobodyKnowsIsOneUnknownSource() throws IOException {
        folder.put("dossier.yaml", "opgave: { vraagstuk: Samen., bron: onbekend }\n");
        assertEquals(List.of(), codes());
        assertTrue(folder.model().challenge().sources().get(0).source().isUnknown());
    }

    @Test
    void aBlockThatNobodyKnowsHasOnlyUnknownParts() throws IOException {
        folder.put("dossier.yaml", "inrichting: onbekend\nlooptijd: onbekend\n");
        Dossier dossier = folder.model();
        assertTrue(dossier.design().variant().isUnknown());
        assertTrue(dossier.design().leading().isUnknown());
        assertTrue(dossier.identity().term().isUnknown());
        assertEquals(List.of(), codes());
    }

    @Test
    void aWrongIdStaysWhatReferencesLeadTo() throws IOException {
        String second = agreement("A-2", "rijk", ", vervangt: A 1");
        folder.put("dossier.yaml", "afspraken: [" + agreement("A 1", "rijk", "") + ", " + second + "]\n");
        assertEquals(List.of(FindingCode.BAD_ID), codes());
        assertEquals("A 1", folder.model().agreements().get(0).id());
    }

    @Test
    void theTextOfASharedPartyIsCheckedInTheDossierThatNamesIt() throws IOException {
        folder.write(
                "organen.yaml", "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk, inbreng: '[x](afspraak:Z)' }]\n");
        folder.put("dossier.yaml", "partijen: [rijk, { id: gemeente-a, naam: Gemeente A, laag: gemeente }]\n");
        Finding finding = folder.check().get(0);
        assertEquals(FindingCode.BROKEN_LINK, finding.code());
        assertEquals("partijen.rijk.inbreng", finding.place().toString());
        assertEquals("organen.yaml", finding.position().file());
    }

    @Test
    void aDossiersOwnTextReplacesThatOfTheRegister() throws IOException {
        folder.write(
                "organen.yaml", "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk, inbreng: '[x](afspraak:Z)' }]\n");
        folder.put("dossier.yaml", """
            partijen:
              - { id: rijk, inbreng: Geld }
              - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
            """);
        assertEquals(List.of(), codes());
        assertEquals("Het Rijk", folder.model().parties().get(0).name());
    }

    @Test
    void whatIsTypedNeverBecomesAWordOfOurs() throws IOException {
        folder.put("dossier.yaml", "titel: T\n'@party': x\n");
        assertTrue(FindingText.in("nl").message(folder.check().get(0)).contains("@party"));
    }

    @Test
    void aCharacterThatNoFontShowsIsFoundInAChapterWithTheNameOfAnEmptyAgreement() throws IOException {
        String head = "---\nid: A-1\ntitel: T\nonderwerp: rollen\nvan: rijk\naan: rijk\nstatus: voorgesteld\n---\n";
        folder.put("afspraken/01.md", head).put("hoofdstukken/01.md", "# Kop\n\nTeken \u4e00 hier.\n");
        Finding finding = folder.check().get(0);
        assertEquals(FindingCode.MISSING_GLYPH, finding.code());
        assertEquals("proef/hoofdstukken/01.md:3:7", finding.position().toString());
    }

    @Test
    void theSourcesOfWhatWasAgreedAreKept() throws IOException {
        folder.put("dossier.yaml", """
            profiel: { overeengekomen: { eisen: 3, bron: r } }
            bronnen: [{ id: r, titel: Rapport }]
            """);
        assertEquals(List.of(), codes());
        assertEquals("r", folder.model().profile().sources().get(0).source().id());
    }

    @Test
    void aSharedPartyIsAddressedByItsIdHoweverItIsNamed() throws IOException {
        folder.write("organen.yaml", "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk }]\n");
        folder.put("dossier.yaml", "partijen: [rijk, { id: gemeente-a, naam: Gemeente A, laag: gemeente }, rijk]\n");
        assertEquals("partijen.rijk", folder.model().parties().get(0).place().toString());
        assertEquals(List.of(FindingCode.DUPLICATE_ID), codes());
    }

    @Test
    void aFileThatDoesNotParseLacksNothing() throws IOException {
        folder.put("afspraken/1.md", "---\nid: [A-1\n---\nTekst.\n");
        folder.put("dossier.yaml", "opgave: { vraagstuk: 'Zie [x](afspraak:A-1).' }\n");
        assertEquals(List.of(FindingCode.SYNTAX), codes());
    }
}
