package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching by the words that people use: those of the pages, also where the author did not type them. */
@Tag("slow")
class SearchTest {
    private static BrowserTab tab;

    @BeforeAll
    static void start() {
        tab = Browser.tab();
        tab.look(1280, false);
        tab.open(BuiltSite.file("index.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "overeengekomen, voorbeeldland/index.html#afspraak-A-01",
        "betwist, voorbeeldland/index.html#afspraak-A-07",
        "Betwist, voorbeeldland/index.html#afspraak-A-11",
        "te laat, voorbeeldland/index.html#afspraak-A-04",
        "te laat, voorbeeldland/index.html#afspraak-A-10",
    })
    void findsByStatus(String words, String address) {
        search(words);
        assertTrue(addresses().contains(address), addresses().toString());
    }

    @Test
    void whatIsLateComesBeforeWhereTheWordsOnlyOccur() {
        search("te laat");
        assertTrue(
                addresses().subList(0, 8).contains("voorbeeldland/index.html#afspraak-A-10"),
                addresses().toString());
    }

    @Test
    void saysThatItShowsOnlyTheFirst() {
        search("gemeente");
        assertEquals(40, addresses().size());
        assertTrue(told().contains("De eerste 40 staan hieronder"), told());
    }

    @Test
    void findsTheWordsOfTheModelAndCountsThemToNoDossier() {
        search("te weinig mensen voor de samenwerking");
        assertTrue(
                addresses().contains("model/index.html#knelpunt-2"), addresses().toString());
        search("eigen middelen inbrengen");
        assertTrue(
                addresses().contains("model/index.html#middelen"), addresses().toString());
        search("aandeelhouder");
        assertTrue(
                addresses().contains("model/index.html#uitgangspunten-aandeelhouders"),
                addresses().toString());
    }

    @Test
    void speaksOfOneDossier() {
        search("eskerland");
        assertTrue(told().endsWith("in één dossier."), told());
    }

    @Test
    void theGuideIsSearchedFromItsOwnPages() {
        tab.open(BuiltSite.file("gids/index.html"));
        search("herijken-voor");
        assertTrue(
                addresses().contains("sleutels.html#afspraak.herijken-voor"),
                addresses().toString());
        search("EX012");
        assertTrue(addresses().contains("bevindingen.html#EX012"), addresses().toString());
        tab.open(BuiltSite.file("index.html"));
    }

    private static void search(String words) {
        tab.evaluate(
                "new Promise(done => { const q = document.getElementById('query'); q.value = '" + words + "';"
                        + " q.dispatchEvent(new Event('input', {bubbles: true}));"
                        + " const wait = () => window.explicietIndex ? setTimeout(() => done(true), 50) : setTimeout(wait, 20); wait(); })");
    }

    private static String told() {
        return tab.evaluate("document.getElementById('found').textContent").asText();
    }

    private static List<String> addresses() {
        return StreamSupport.stream(
                        tab.evaluate("[...document.querySelectorAll('.results a')].map(a => a.getAttribute('href'))")
                                .spliterator(),
                        false)
                .map(node -> node.asText())
                .toList();
    }
}
