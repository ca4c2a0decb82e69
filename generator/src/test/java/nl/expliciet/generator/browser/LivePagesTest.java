package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.expliciet.generator.LivePreview;
import nl.expliciet.generator.TestRun;
import nl.expliciet.generator.source.GitFolder;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the live preview adds to a page: comments beside the text they are about, and marks of what is not committed yet. */
@Tag("slow")
class LivePagesTest {
    private static final String DOSSIER = """
        titel: Proef
        soort: convenant
        status: concept
        opgave: { vraagstuk: Samen de kernen bereikbaar houden. }
        partijen:
          - { id: rijk, naam: Het Rijk, laag: rijk }
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
        inrichting: { nadruk: onbekend, variant: onbekend }
        """;

    private static final String AGREEMENT = """
        ---
        id: A-01
        titel: Geld
        onderwerp: financiering
        van: rijk
        aan: gemeente-a
        status: voorgesteld
        ---
        Het Rijk betaalt de helft van de kosten.

        Elk jaar is er overleg.
        """;

    private static final String ROUND = """
        titel: Consultatie
        reacties:
          - { id: R-01, plaats: afspraak-A-01.1, door: rijk, naam: J. de Vries, tekst: Akkoord., stand: ter-kennisname }
          - { id: R-02, plaats: afspraak-A-01.1, door: gemeente-a, naam: K. de Boer, tekst: "Welke <b>helft</b>?" }
          - { id: R-03, plaats: partij-rijk, door: rijk, tekst: Noem de minister. }
          - { id: R-04, plaats: algemeen, door: rijk, tekst: Goed te lezen. }
        """;

    @TempDir
    static Path folder;

    private static GitFolder git;
    private static LivePreview preview;
    private static BrowserTab tab;

    @BeforeAll
    static void start() throws IOException, GitAPIException {
        git = new GitFolder(folder.resolve("werk"));
        git.put("proef/dossier.yaml", DOSSIER).put("proef/afspraken/01.md", AGREEMENT);
        git.put("proef/reacties/ronde.yaml", ROUND);
        git.commit("2023-01-01");
        git.put("proef/afspraken/01.md", AGREEMENT.replace("Elk jaar", "Ieder kwartaal"));
        preview = new LivePreview(TestRun.of(git.root(), folder.resolve("uit")).options(), 0, (file, millis) -> {});
        tab = Browser.tab();
    }

    @AfterAll
    static void stop() throws IOException {
        preview.close();
        git.close();
    }

    private static void open(int width) {
        tab.look(width, false);
        tab.open(preview.address().resolve("proef/index.html"));
    }

    /** Where something stands on the page. */
    private static JsonNode box(String selector) {
        return tab.evaluate(
                "(() => { const r = document.querySelector('" + selector
                        + "').getBoundingClientRect(); return {left: r.left, right: r.right, top: r.top, bottom: r.bottom}; })()");
    }

    private static List<String> texts(String selector) {
        JsonNode found =
                tab.evaluate("[...document.querySelectorAll('" + selector + "')].map(e => e.textContent.trim())");
        return StreamSupport.stream(found.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void commentsStandBesideTheirParagraphOpenOnesFirst() {
        open(1500);
        JsonNode paragraph = box("#afspraak-A-01\\\\.1");
        JsonNode open = box("#reactie-ronde-R-02");
        JsonNode answered = box("#reactie-ronde-R-01");
        assertEquals(paragraph.get("top").asDouble(), open.get("top").asDouble(), 8);
        assertTrue(open.get("left").asDouble() > paragraph.get("right").asDouble());
        assertTrue(open.get("right").asDouble() < 1500, "in the window");
        assertTrue(answered.get("top").asDouble() >= open.get("bottom").asDouble());
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void onANarrowWindowTheyStandBelowIt() {
        open(1000);
        double end = box("#afspraak-A-01\\\\.1").get("bottom").asDouble();
        assertTrue(box("#reactie-ronde-R-02").get("top").asDouble() >= end);
        assertTrue(box("#reactie-ronde-R-01").get("top").asDouble()
                >= box("#reactie-ronde-R-02").get("bottom").asDouble());
        assertEquals(
                "TD",
                tab.evaluate("document.querySelector('#reactie-ronde-R-03').parentNode.tagName")
                        .asText());
    }

    @Test
    void aListLeadsToEachOfThem() {
        open(1500);
        assertEquals(
                List.of(
                        "A-01.1 · R-02 Gemeente A open",
                        "Het Rijk Rijk · R-03 Het Rijk open",
                        "Het geheel · R-04 Het Rijk open",
                        "A-01.1 · R-01 Het Rijk ter kennisname"),
                texts(".live-findings li"));
        assertEquals(List.of("4 reacties, 3 open"), texts(".live-findings summary"));
        assertFalse(texts("body").toString().matches("(?s).*(Vries|Boer).*"), "names of persons stay in the source");
    }

    @Test
    void whatIsNotCommittedYetIsMarked() {
        open(1500);
        assertEquals(List.of("gewijzigd: A-01.2 Ieder kwartaal is er overleg."), texts("div.changed"));
        assertEquals(List.of("Gewijzigd sinds HEAD"), texts(".card-changed"));
        assertTrue(texts("h2").stream().anyMatch(heading -> heading.endsWith("Wijzigingen sinds HEAD")));
    }
}
