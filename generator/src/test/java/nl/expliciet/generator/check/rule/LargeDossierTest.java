package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier as large as the limits allow is checked in seconds, also when everything in it is wrong. */
@Tag("slow")
class LargeDossierTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
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

    private void assertSoon() {
        List<Finding> findings = assertTimeoutPreemptively(LONGEST, dossier::check);
        assertFalse(findings.isEmpty());
    }

    @Test
    void agreementsThatEachReplaceTheNext() throws IOException {
        put(
                "afspraken",
                i ->
                        "  - { id: A-%d, titel: T, onderwerp: rollen, van: rijk, aan: rijk, status: herzien, vervangt: A-%d }"
                                .formatted(i, i + 1));
        assertSoon();
    }

    @Test
    void referencesThatAllLeadNowhere() throws IOException {
        put("partijen", i -> "  - { id: gemeente-%d, naam: G, laag: gemeente }".formatted(i));
        put("financien", i -> "  - { partij: gemeente-x%d, jaar: 2021, bedrag: 1 }".formatted(i));
        assertSoon();
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
        assertSoon();
    }

    @Test
    void acceptancesThatMatchNothing() throws IOException {
        put("accepteer", i -> "  - { code: EX040, plaats: profiel.p%d, reden: R }".formatted(i));
        assertSoon();
    }
}
