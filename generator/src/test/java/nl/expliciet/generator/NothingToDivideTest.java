package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares, scales, means and axes of dossiers in which there is nothing to divide by, and of those that reach the ends of a range. */
@Tag("slow")
class NothingToDivideTest {
    private static final String BODIES = """
        organen:
          - { id: raad-a, naam: Raad A, soort: gemeenteraad }
        """;
    private static final String PARTIES = """
        partijen:
          - { id: rijk, naam: Het Rijk, laag: rijk }
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
          - { id: stichting, naam: Stichting, laag: onbekend }
        """;

    @TempDir
    Path temp;

    private DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        dossier = new DossierFolder(temp.resolve("bron"))
                .write("organen.yaml", BODIES)
                .put("dossier.yaml", PARTIES);
    }

    private void assertBuilds(String yaml) throws IOException {
        dossier.put("dossier.yaml", yaml);
        GeneratorResult result = new Generator(GeneratorOptions.of(dossier.root(), temp.resolve("uit"))).build();
        assertTrue(result.written(), () -> result.findings().toString());
        try (Stream<Path> files = Files.walk(temp.resolve("uit"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(html|json|csv)"))
                    .toList()) {
                String text = Files.readString(file);
                assertFalse(text.matches("(?s).*(NaN|Infinity|\u221E|\uFFFD).*"), file.toString());
            }
        }
    }

    private String page(String path) throws IOException {
        return Files.readString(temp.resolve("uit").resolve(path)).replace('\u00A0', ' ');
    }

    @Test
    void amountsThatAreAllNothing() throws IOException {
        assertBuilds("""
            financien:
              - { partij: rijk, bedrag: 0, jaar: 2021 }
              - { partij: gemeente-a, bedrag: 0, jaar: 2022 }
            """);
        String page = page("proef/index.html");
        assertTrue(page.contains("Partijen brengen samen € 0 in."));
        assertTrue(page.contains("Voor elk jaar waarvan een bedrag bekend is, is de inbreng € 0."));
        assertTrue(page("organen/raad-a/index.html").contains("is onze bijdrage € 0."));
        assertEquals(
                List.of(),
                page.lines().filter(line -> line.contains("grootste deel")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ partij: stichting, bedrag: 0 }",
                "{ partij: rijk, bedrag: 0 }, { partij: gemeente-a, bedrag: onbekend, jaar: 2021 }",
                "{ partij: gemeente-a, bedrag: onbekend, jaar: 2021 }, { partij: stichting, bedrag: 0, jaar: 2021 }",
                "{ partij: rijk, bedrag: 0, jaar: 1900 }, { partij: rijk, bedrag: 10000000000000, jaar: 2200 }",
                "{ partij: rijk, bedrag: 1 }, { partij: gemeente-a, bedrag: 10000000000000 }"
            })
    void amountsAtTheEnds(String payments) throws IOException {
        assertBuilds("financien: [" + payments + "]\n");
    }

    @Test
    void nothingFromAPartyWithoutTierIsKnown() throws IOException {
        assertBuilds("financien: [{ partij: stichting, bedrag: 0 }]\n");
        assertTrue(page("proef/index.html").contains("Partijen brengen samen € 0 in."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ datum: 2024-03-01, soort: informatie, titel: A }, { datum: 2024-03-01, soort: informatie, titel: B }",
                "{ datum: 0001-01-01, soort: informatie, titel: A }, { datum: 9999-12-31, soort: informatie, titel: B }",
                "{ datum: 9999-12, soort: informatie, titel: A }, { datum: 9999-11, soort: informatie, titel: B }",
                "{ datum: 9999, soort: informatie, titel: A }, { datum: 0001, soort: informatie, titel: B }"
            })
    void momentsOnOneDayAndAtTheEndsOfTime(String moments) throws IOException {
        assertBuilds("momenten: [" + moments + "]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ rijk: {} }", "{ rijk: { 1: 1 } }", "{ rijk: { 1: 5 }, n: { rijk: 0 } }"})
    void measuresOfNothing(String measures) throws IOException {
        dossier.put("evaluaties/2022.md", """
            ---
            titel: Evaluatie
            periode: { van: 2022-01-01, tot: 2022-01-01 }
            doen: 1
            leren: 1
            knelpunten: %s
            ---
            """.formatted(measures));
        assertBuilds("checkvragen: {}\n");
    }

    @Test
    void aListOfOurOwnWithoutQuestions() throws IOException {
        dossier.write("catalogi/leeg.yaml", "id: leeg\ntitel: Leeg\nvragen: []\n");
        GeneratorResult result = new Generator(GeneratorOptions.of(dossier.root(), temp.resolve("uit"))).build();
        assertFalse(result.findings().isEmpty());
    }
}
