package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.pdf.PageTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that strain a page: nothing may leave it, cover other text, or break a standard. */
@Tag("slow")
class HardCasesTest {
    private static final String LEAST = """
      titel: %s
      soort: overig
      status: concept
      opgave: { vraagstuk: "%s" }
      inrichting: { nadruk: onbekend, variant: onbekend }
      partijen:
      """;
    private static final String TWO_PARTIES = """
        - { id: a, naam: Gemeente A, laag: gemeente }
        - { id: b, naam: Gemeente B, laag: gemeente }
      """;

    @TempDir
    Path folder;

    private void assertHolds(String dossier, String chapter) throws IOException {
        Path home = Files.createDirectories(folder.resolve("bron/proef/hoofdstukken"));
        Files.writeString(home.resolveSibling("dossier.yaml"), dossier);
        Files.writeString(home.resolve("01-hoofdstuk.md"), "# Hoofdstuk\n\n" + chapter);
        GeneratorOptions options = TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                .making(OutputFormat.PDF)
                .on(LocalDate.of(2024, 1, 15))
                .verified()
                .options();
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), () -> result.findings().toString());
        byte[] pdf = Files.readAllBytes(folder.resolve("uit/proef/proef.pdf"));
        assertEquals(List.of(), Conformance.problems(pdf));
        assertEquals(List.of(), PageTexts.outside(pdf));
        assertEquals(List.of(), PageTexts.overlaps(pdf));
        String title = dossier.lines().findFirst().orElseThrow().substring("titel: ".length());
        Golden.check("pages/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt", PageTexts.pages(pdf) + "\n");
    }

    /** What stands in the margin of an agreement of one line may not run into the next agreement. */
    @Test
    void agreementsShorterThanWhatStandsBesideThem() throws IOException {
        String agreements = lines(
                6,
                i -> ("  - { id: A-%d, titel: Kort, onderwerp: toetreding-uittreding, vraag: verantwoording, van: a,"
                                + " aan: b, status: overeengekomen, datum: 2024-01-01, tekst: Tekst. }%n")
                        .formatted(i));
        assertHolds(LEAST.formatted("Kort", "Iets.") + TWO_PARTIES + "afspraken:\n" + agreements, "Tekst.");
    }

    /** Nothing in a table may be wider than its column: not a date that stays on one line, nor an amount of a billion. */
    @Test
    void aCouncilWithLongDatesThatPaysBillions() throws IOException {
        Files.createDirectories(folder.resolve("bron"));
        Files.writeString(
                folder.resolve("bron/organen.yaml"),
                "organen:\n  - { id: raad-a, naam: Gemeenteraad A, soort: gemeenteraad }\n");
        String paid = lines(9, i -> "  - { partij: a, jaar: %d, bedrag: 1234567890 }%n".formatted(2019 + i));
        String moments = lines(
                2,
                i -> "  - { datum: 2024-09-1%d, orgaan: raad-a, soort: %s, titel: Moment %d }%n"
                        .formatted(4 + i, i == 1 ? "besluit" : "verantwoording", i));
        String parties = TWO_PARTIES.replace("naam: Gemeente A,", "naam: Gemeente A, orgaan: raad-a,");
        String promise =
                "afspraken:\n  - { id: A-1, titel: Inzet, onderwerp: inzet, van: a, aan: b, status: voorgesteld, tekst: Tekst. }\n";
        assertHolds(
                LEAST.formatted("Raad", "Iets.") + parties + promise + "financien:\n" + paid + "momenten:\n" + moments,
                "");
        byte[] pdf = Files.readAllBytes(folder.resolve("uit/organen/raad-a/raad-a.pdf"));
        assertEquals(List.of(), PageTexts.outside(pdf));
        assertEquals(List.of(), PageTexts.overlaps(pdf));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }

    @Test
    void anEmptyDossier() throws IOException {
        assertHolds(LEAST.formatted("Leeg", "Iets.") + TWO_PARTIES, "");
    }

    @Test
    void aTableOfTenColumnsInAnAgreement() throws IOException {
        String cells = lines(10, i -> "| Kolomnaam " + i + " ");
        String numbers = lines(10, i -> "| " + i * 123_450 + " ");
        String agreement = """
        ---
        id: A-01
        titel: Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsovereenkomst
        onderwerp: financiering
        van: [a]
        aan: [b]
        status: voorgesteld
        ---
        """;
        Path home = Files.createDirectories(folder.resolve("bron/proef/afspraken"));
        Files.writeString(
                home.resolve("01.md"), agreement + cells + "|\n" + "|--:".repeat(10) + "|\n" + numbers + "|\n");
        assertHolds(LEAST.formatted("Breed", "Iets.") + TWO_PARTIES, "");
    }

    @Test
    void aTableOfSixtyRows() throws IOException {
        String rows = lines(60, i -> "| rij " + i + " | tekst van deze rij | " + i * 1000 + " |\n");
        assertHolds(LEAST.formatted("Tabel", "Iets.") + TWO_PARTIES, "| a | b | c |\n|---|---|--:|\n" + rows);
    }

    @Test
    void aWordOfFourHundredCharacters() throws IOException {
        String word = "samenwerkingsovereenkomst".repeat(16);
        assertHolds(LEAST.formatted("Woord", word) + TWO_PARTIES, "Een woord: " + word + " en verder.\n");
    }

    @Test
    void aHundredAndTwentyAgreements() throws IOException {
        String agreements = lines(
                120,
                i ->
                        "  - { id: A-%d, titel: Afspraak %d, onderwerp: inzet, van: a, aan: b, status: voorgesteld, tekst: Tekst %d. }%n"
                                .formatted(i, i, i));
        assertHolds(LEAST.formatted("Veel", "Iets.") + TWO_PARTIES + "afspraken:\n" + agreements, "");
    }

    /** The margin holds a number, a status, a subject and a question, beside a text of one line. */
    @Test
    void shortAgreementsWithLongNumbers() throws IOException {
        String agreements = lines(
                6,
                i ->
                        "  - { id: verantwoording-over-het-geld-%d, titel: Geld, onderwerp: toetreding-uittreding, vraag: uitvoering, van: a, aan: b, status: overeengekomen, datum: 2023-01-01, herijken-voor: 2025-01-01, tekst: Tekst. }%n"
                                .formatted(i));
        assertHolds(LEAST.formatted("Lange nummers", "Iets.") + TWO_PARTIES + "afspraken:\n" + agreements, "");
    }

    @Test
    void tenPartiesWithLongNames() throws IOException {
        String parties = lines(
                10,
                i ->
                        "  - { id: p%d, naam: Gemeenschappelijke Uitvoeringsorganisatie Samenwerkende Gemeenten Regio Noordoost nummer %d, laag: gemeente }%n"
                                .formatted(i, i));
        String agreements = lines(
                9,
                i ->
                        "  - { id: A-%d, titel: Afspraak, onderwerp: inzet, van: p%d, aan: p%d, status: overeengekomen, tekst: Tekst. }%n"
                                .formatted(i, i, i + 1));
        String positions =
                lines(6, i -> "    - { partij: p%d, eisen: %d, middelen: %d }%n".formatted(i, 1 + i % 5, 5 - i % 5));
        assertHolds(
                LEAST.formatted("Lange namen", "Iets.")
                        + parties
                        + "afspraken:\n"
                        + agreements
                        + "profiel:\n  posities:\n"
                        + positions,
                "");
    }
}
