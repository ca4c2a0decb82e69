package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many share is said once: since when parties take part, how they leave, where that is written, on what their money rests. */
class SaidOnceTest {
    private static final String DOSSIER = """
        titel: Proef
        soort: convenant
        status: concept
        opgave: { vraagstuk: Iets, beelden: [{ partij: a, beeld: Groot. }], accenten: [{ partij: b, accent: Bussen. }] }
        bronnen: [{ id: tekst, titel: De tekst }]
        partijen:
          - { id: a, naam: Gemeente A, laag: gemeente, toetreding: 2020-05-01, uittreding: Met een jaar, bron: tekst }
          - { id: b, naam: Gemeente B, laag: gemeente, toetreding: 2020-05-01, uittreding: Met een jaar, bron: tekst }
          - { id: c, naam: Stad C, laag: gemeente, toetreding: 2020-05-01, uittreding: Met een jaar, bron: tekst }
          - { id: d, naam: Provincie D, laag: provincie, toetreding: 2021-02-03, uittreding: Nooit }
        inrichting: { nadruk: onbekend, variant: onbekend }
        afspraken: []
        financien:
          - { partij: a, jaar: 2024, bedrag: 100, grondslag: begroting }
          - { partij: b, jaar: 2024, bedrag: 200, grondslag: begroting }
          - { partij: c, jaar: 2024, bedrag: 300, grondslag: begroting }
          - { partij: c, jaar: 2024, bedrag: 400, grondslag: subsidie }
        """;

    @TempDir
    Path folder;

    private String page;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(folder.resolve("bron/proef"));
        Files.writeString(folder.resolve("bron/proef/dossier.yaml"), DOSSIER);
        GeneratorResult result = new Generator(TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                        .making(OutputFormat.HTML)
                        .on(LocalDate.of(2024, 1, 15))
                        .options())
                .build();
        assertTrue(result.written(), result.findings().toString());
        page = Files.readString(folder.resolve("uit/proef/index.html"));
    }

    private int times(String words) {
        return page.replaceAll("<[^>]*>", "").replace('\u00a0', ' ').split(words, -1).length - 1;
    }

    @Test
    void membershipThatThreePartiesShareStandsBelowTheTable() {
        assertEquals(1, times("Alle gemeenten doen mee sinds 1 mei 2020"));
        assertEquals(1, times("Alle gemeenten kunnen uittreden: Met een jaar"));
        assertEquals(1, times("Alle gemeenten staan zo in De tekst"));
        assertEquals(1, times("Doet mee sinds 3 februari 2021"), "what one party has alone stands in its row");
        assertEquals(1, times("Uittreding: Nooit"));
    }

    @Test
    void aTierThatTheNameSaysIsNotSaidAgain() {
        assertTrue(page.matches("(?s).*<th scope=\"row\"[^>]*>Gemeente A</th>.*"));
        assertTrue(page.matches("(?s).*<th scope=\"row\"[^>]*>Stad C<div class=\"second\">Gemeente</div></th>.*"));
    }

    @Test
    void viewsAndAccentsShareATable() {
        assertFalse(page.contains("Wat partijen extra belangrijk vinden"));
        assertTrue(page.matches("(?s).*Gemeente B</th><td[^>]*></td><td[^>]*>Bussen\\..*"), page);
    }

    /** C pays on two grounds, so what it pays on each can be read only when it has rows of its own. */
    @Test
    void thoseWhoPayOnOneGroundAloneShareARow() {
        String grounds = page.substring(page.indexOf("id=\"geld-grondslag\""));
        assertTrue(grounds.contains("Gemeente A en Gemeente B"), grounds);
        assertTrue(
                grounds.contains("€ 300<".replace(' ', '\u00a0')), "the first two together, and C on the first ground");
        assertTrue(grounds.contains("€ 400<".replace(' ', '\u00a0')));
    }
}
