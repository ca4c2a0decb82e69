package nl.expliciet.generator.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import adds what is new to the file of a round and leaves alone what people wrote in it. */
class RoundImporterTest {

    private static final String DOSSIER = """
        titel: Proef
        soort: overig
        status: ter-consultatie
        opgave: { vraagstuk: Wat. }
        partijen:
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
          - { id: rijk, naam: Ministerie van B, laag: rijk }
        inrichting: { nadruk: netwerkend, variant: bottom-up-samenwerking }
        """;

    private static final String IMPORTED = """
        titel: Reacties op versie v0.2
        versie: v0.2
        reacties:
          - id: R-01
            door: gemeente-a
            naam: J. de Vries
            datum: 2026-11-21
            plaats: afspraak-A-01.1
            citaat: jaarlijks bij
            tekst: |-
              Is dat elk kalenderjaar?
              Of per seizoen?
            herkomst: { bestand: gemeente-a.pdf, id: p3-0a39c2ab:259ef737 }
            stand: open
          - id: R-02
            door: gemeente-a
            naam: J. de Vries
            datum: 2026-11-21
            plaats: afspraak-A-01.2
            citaat: in het najaar
            tekst: "Voorstel: deze woorden schrappen."
            herkomst: { bestand: gemeente-a.pdf, id: p3-7c0b3da6:974d93f7 }
            stand: open
        """;

    @TempDir
    Path folder;

    private Path source;
    private Path pdfs;
    private Path round;

    @BeforeEach
    void dossier() throws IOException {
        source = Files.createDirectories(folder.resolve("dossiers"));
        pdfs = Files.createDirectories(folder.resolve("terug"));
        Files.writeString(Files.createDirectories(source.resolve("proef")).resolve("dossier.yaml"), DOSSIER);
        round = source.resolve("proef/reacties/consultatie-1.yaml");
    }

    private void returned(String resource, String path) throws IOException {
        Path file = pdfs.resolve(path);
        Files.createDirectories(file.getParent());
        try (InputStream in = getClass().getResourceAsStream("/annotation/" + resource)) {
            Files.write(file, in.readAllBytes());
        }
    }

    private Outcome<Imported> run() throws IOException {
        return run("consultatie-1", "");
    }

    private Outcome<Imported> run(String id, String only) throws IOException {
        return RoundImporter.run(new RoundRequest(source, pdfs, id, only));
    }

    private static List<FindingCode> codes(Outcome<Imported> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aNewRoundIsAFileThatReadsWell() throws IOException {
        returned("poppler.pdf", "gemeente-a.pdf");
        Outcome<Imported> outcome = run();
        assertEquals(new Imported("proef/reacties/consultatie-1.yaml", 1, 4, 0), outcome.value());
        assertEquals(List.of(), outcome.findings());
        String text = Files.readString(round);
        assertTrue(text.startsWith(IMPORTED), text);
    }

    @Test
    void aSecondImportAddsNothing() throws IOException {
        returned("poppler.pdf", "gemeente-a.pdf");
        run();
        String once = Files.readString(round);
        returned("poppler.pdf", "gemeente-a/nog-eens.pdf");
        assertEquals(new Imported("proef/reacties/consultatie-1.yaml", 2, 0, 8), run().value());
        assertEquals(once, Files.readString(round));
    }

    @Test
    void whatPeopleWroteStays() throws IOException {
        String typed = """
            # Ronde van de stuurgroep
            titel: "Consultatie"   # zo heet zij
            reacties:

            # aan tafel gezegd
            - id: R-07
              door: rijk
              plaats: algemeen
              tekst: Mooi.
              stand: overgenomen
              antwoord: Dank!

            - id: R-3   # getypt
              plaats: afspraak-A-02
              tekst: Waarom?
            periode: { van: 2024-02-01, tot: 2024-03-01 }
            """;
        Files.createDirectories(round.getParent());
        Files.writeString(round, typed);
        returned("poppler.pdf", "gemeente-a.pdf");
        assertEquals(4, run().value().added());
        String text = Files.readString(round);
        assertEquals(
                typed.lines().toList(),
                text.lines().filter(typed.lines().toList()::contains).toList());
        assertEquals(
                List.of("R-07", "R-08", "R-09", "R-3", "R-10", "R-11"),
                text.lines()
                        .filter(line -> line.startsWith("- id: "))
                        .map(line -> line.substring(6).replaceAll(" .*", ""))
                        .toList());
        assertTrue(text.contains("\n  tekst: |-\n    Is dat elk kalenderjaar?\n"), text);
        assertEquals(0, run().value().added());
    }

    @Test
    void everyPdfGoesToItsPartyAndStrangersAreNamed() throws IOException {
        returned("poppler.pdf", "Gemeente A/opmerkingen Jan.pdf");
        returned("mupdf.pdf", "onbekende afzender.pdf");
        Outcome<Imported> outcome = run();
        assertEquals(List.of(FindingCode.UNKNOWN_SENDER), codes(outcome));
        String text = Files.readString(round);
        assertEquals(
                4,
                text.lines().filter(line -> line.equals("    door: gemeente-a")).count());
        assertTrue(text.contains("naam: K. Jansen"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsImported() throws IOException {
        returned("poppler.pdf", "gemeente-a.pdf");
        returned("proef.pdf", "rijk.pdf");
        Files.writeString(pdfs.resolve("kapot.pdf"), "%PDF-1.7");
        Files.writeString(pdfs.resolve("notitie.txt"), "geen PDF");
        Outcome<Imported> outcome = run();
        assertEquals(4, outcome.value().added());
        assertEquals(
                List.of("kapot.pdf", "rijk.pdf"),
                outcome.findings().stream()
                        .map(finding -> finding.position().file())
                        .toList());
        assertEquals(List.of(FindingCode.RETURNED_PDF, FindingCode.RETURNED_PDF), codes(outcome));
    }

    @Test
    void commentsOfAnotherDossierStayOut() throws IOException {
        Path other = Files.createDirectories(source.resolve("ander"));
        Files.writeString(other.resolve("dossier.yaml"), DOSSIER);
        returned("poppler.pdf", "gemeente-a.pdf");
        Outcome<Imported> outcome = run("consultatie-1", "ander");
        assertEquals(List.of(FindingCode.OTHER_DOSSIER), codes(outcome));
        assertFalse(Files.exists(other.resolve("reacties")));
        assertEquals(4, run().value().added());
    }

    @Test
    void anotherVersionThanThatOfTheRoundIsSaid() throws IOException {
        Files.createDirectories(round.getParent());
        Files.writeString(round, "titel: T\nversie: v0.1\nreacties: []\n");
        returned("poppler.pdf", "gemeente-a.pdf");
        assertEquals(List.of(FindingCode.OTHER_VERSION), codes(run()));
        assertTrue(Files.readString(round).startsWith("titel: T\nversie: v0.1\nreacties:\n  - id: R-01\n"));
    }

    @Test
    void aRoundCannotLeadOutOfItsFolder() throws IOException {
        returned("poppler.pdf", "gemeente-a.pdf");
        assertEquals(List.of(FindingCode.BAD_ID), codes(run("../../buiten", "")));
        Files.createSymbolicLink(source.resolve("proef/reacties"), folder);
        assertEquals(List.of(FindingCode.OUTSIDE), codes(run()));
        assertFalse(Files.exists(folder.resolve("consultatie-1.yaml")));
    }

    @Test
    void aFileThatCannotBeAddedToStaysAsItIs() throws IOException {
        Files.createDirectories(round.getParent());
        returned("poppler.pdf", "gemeente-a.pdf");
        for (String typed : List.of("reacties: [ { id: R-01 } ]\n", "reacties: [\n")) {
            Files.writeString(round, typed);
            Outcome<Imported> outcome = run();
            assertEquals(Imported.NOTHING, outcome.value());
            assertEquals(1, outcome.findings().size());
            assertEquals(typed, Files.readString(round));
        }
    }

    @Test
    void aFolderMayBeNamedFromWhereOneStands() throws IOException {
        returned("poppler.pdf", "gemeente-a.pdf");
        Path named = Path.of("").toAbsolutePath().relativize(pdfs);
        Outcome<Imported> outcome = RoundImporter.run(new RoundRequest(source, named, "consultatie-1", ""));
        assertEquals(4, outcome.value().added());
    }
}
