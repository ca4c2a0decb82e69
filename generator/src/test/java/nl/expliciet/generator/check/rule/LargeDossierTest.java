package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a dossier as large as the limits allow every mistake is found once, also when everything in it is wrong. */
@Tag("slow")
class LargeDossierTest {
    private static final int MANY = 9_000;

    @TempDir
    Path folder;

    private DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        dossier = new DossierFolder(folder);
    }

    private void put(String key, IntFunction<String> item) throws IOException {
        String items = IntStream.range(0, MANY).mapToObj(item).collect(Collectors.joining("\n"));
        dossier.put("dossier.yaml", key + ":\n" + items + "\n");
    }

    private void assertFindings(int count, FindingCode code) throws IOException {
        assertEquals(
                Map.of(code, (long) count),
                dossier.check().stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting())));
    }

    @Test
    void agreementsThatEachReplaceTheNext() throws IOException {
        put(
                "afspraken",
                i ->
                        "  - { id: A-%d, titel: T, onderwerp: rollen, van: rijk, aan: rijk, status: herzien, vervangt: A-%d }"
                                .formatted(i, i + 1));
        assertEquals(
                Set.of(FindingCode.UNKNOWN_REFERENCE, FindingCode.REVISED_WITHOUT_SUCCESSOR),
                dossier.check().stream().map(Finding::code).collect(Collectors.toSet()));
    }

    @Test
    void referencesThatAllLeadNowhere() throws IOException {
        put("partijen", i -> "  - { id: gemeente-%d, naam: G, laag: gemeente }".formatted(i));
        put("financien", i -> "  - { partij: gemeente-x%d, jaar: 2021, bedrag: 1 }".formatted(i));
        assertFindings(MANY, FindingCode.UNKNOWN_REFERENCE);
    }

    @Test
    void linksThatAllLeadNowhere() throws IOException {
        put("partijen", i -> "  - { id: gemeente-%d, naam: G, laag: gemeente }".formatted(i));
        dossier.put(
                "hoofdstukken/01.md",
                "# Titel\n\n"
                        + IntStream.range(0, MANY)
                                .mapToObj(i -> "[x](partij:gemeente-x%d)\n\n".formatted(i))
                                .collect(Collectors.joining()));
        assertFindings(MANY, FindingCode.BROKEN_LINK);
    }

    @Test
    void acceptancesThatMatchNothing() throws IOException {
        put("accepteer", i -> "  - { code: EX040, plaats: profiel.p%d, reden: R }".formatted(i));
        assertFindings(MANY, FindingCode.USELESS_ACCEPTANCE);
    }
}
