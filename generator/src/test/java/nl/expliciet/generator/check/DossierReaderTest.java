package nl.expliciet.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.source.FolderSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {
    private static final String MINIMAL = """
      titel: Voorbeeld
      soort: convenant
      status: concept
      opgave: { vraagstuk: Samen. }
      partijen:
        - { id: a, naam: Gemeente A, laag: gemeente }
        - { id: b, naam: Gemeente B, laag: onbekend }
      inrichting: { nadruk: netwerkend, variant: onbekend }
      """;

    @TempDir
    Path folder;

    private Outcome<ReadDossier> read(String yaml) throws IOException {
        write("proef/dossier.yaml", yaml);
        FolderSource source = new FolderSource(folder);
        Outcome<ReadPortfolio> portfolio = PortfolioReader.read(source);
        Outcome<ReadDossier> dossier = DossierReader.read(source, "proef", portfolio.value());
        List<Finding> all = new ArrayList<>(portfolio.findings());
        all.addAll(dossier.findings());
        return new Outcome<>(dossier.value(), all);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void readsTheLeastADossierCanSay() throws IOException {
        Outcome<ReadDossier> read = read(MINIMAL);
        assertEquals(List.of(), read.findings());
        Dossier dossier = read.value().dossier();
        assertEquals("Voorbeeld", dossier.identity().title());
        assertEquals(1, dossier.design().leadingPerspectives().size());
        assertTrue(dossier.design().variant().isUnknown());
        assertTrue(dossier.parties().get(1).tier().isUnknown());
    }

    @Test
    void readsScoresBareAndArgued() throws IOException {
        Dossier dossier = read(MINIMAL
                        + "profiel: { overeengekomen: { eisen: 2, middelen: { score: 3, toelichting: Zo. } } }\n")
                .value()
                .dossier();
        assertEquals(
                2,
                dossier.profile().agreed().score(ProfileQuestion.REQUIREMENTS).orElseThrow());
        assertEquals(
                "Zo.",
                dossier.profile()
                        .agreed()
                        .scores()
                        .get(ProfileQuestion.RESOURCES)
                        .argument()
                        .value()
                        .orElseThrow()
                        .plain());
    }

    @Test
    void pointsAtAScoreOutOfRange() throws IOException {
        Outcome<ReadDossier> read = read(MINIMAL + "profiel:\n  overeengekomen:\n    eisen: 6\n");
        Finding finding = read.findings().get(0);
        assertEquals(FindingCode.OUT_OF_RANGE, finding.code());
        assertEquals("proef/dossier.yaml:11:12", finding.position().toString());
        assertEquals("profiel.overeengekomen.eisen.score", finding.place().toString());
        assertEquals(
                List.of("score", "1", "5", "6"),
                finding.arguments().stream().map(Argument::text).toList());
    }

    @Test
    void suggestsTheKeyThatWasMeant() throws IOException {
        Finding finding = read(MINIMAL + "samenvating: x\n").findings().get(0);
        assertEquals(FindingCode.UNKNOWN_KEY, finding.code());
        assertEquals("samenvatting", finding.suggestion());
    }

    @Test
    void laysADossiersPartyOverTheSharedOne() throws IOException {
        write("organen.yaml", "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk, rol: reguleren }]\n");
        Outcome<ReadDossier> read = read(MINIMAL.replace("  - { id: a, naam: Gemeente A, laag: gemeente }", "  - rijk")
                .replace("naam: Gemeente B, laag: onbekend", "naam: B, laag: gemeente"));
        assertEquals(List.of(), read.findings());
        Party party = read.value().dossier().party(new Ref("rijk")).orElseThrow();
        assertEquals("Het Rijk", party.name());
        assertEquals(Tier.STATE, party.tier().value().orElseThrow());
    }

    @Test
    void namesASharedPartyThatNobodyRegistered() throws IOException {
        List<Finding> findings = read(MINIMAL.replace("{ id: a, naam: Gemeente A, laag: gemeente }", "rijk"))
                .findings();
        assertEquals(
                List.of(FindingCode.UNKNOWN_REFERENCE),
                findings.stream().map(Finding::code).toList());
    }

    @Test
    void readsAgreementsInBothForms() throws IOException {
        write(
                "proef/afspraken/10.md",
                "---\nid: A-10\ntitel: T\nonderwerp: rollen\nvan: a\naan: [b]\nstatus: voorgesteld\n---\nTekst.\n");
        Outcome<ReadDossier> read = read(
                MINIMAL
                        + "afspraken: [{ id: A-2, titel: U, onderwerp: inzet, van: onbekend, aan: b, status: vervallen, tekst: x }]\n");
        assertEquals(List.of(), read.findings());
        assertEquals(
                List.of("A-2", "A-10"),
                read.value().dossier().agreements().stream().map(a -> a.id()).toList());
        assertEquals(
                "proef/afspraken/10.md:4:12",
                read.value()
                        .places()
                        .of(Place.TOP.at("afspraken").at("A-10").at("onderwerp"))
                        .toString());
    }
}
