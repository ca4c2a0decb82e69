package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages with a keyboard alone, and what their scripts do. */
@Tag("slow")
class KeyboardTest {
    private static final int TAB = 9;
    private static final int MOST_STOPS = 1500;

    /** Everything that should be reached, numbered in the order of the page; in a group of radio buttons the chosen one. */
    private static final String NUMBER_STOPS =
            "[...document.querySelectorAll('a[href], button, select, input, summary, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)"
                    + ".map((e, i) => { e.dataset.stop = i; return i; }).length";

    /** The number of the element that has the focus, and whether an outline shows it. */
    private static final String FOCUS =
            "(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();"
                    + " return {stop: Number(e.dataset.stop ?? -1), name: e.outerHTML.slice(0, 120),"
                    + " seen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                    + " && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth}; })()";

    private static BrowserTab tab;

    @BeforeAll
    static void start() {
        tab = Browser.tab();
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({
        "voorbeeldland/index.html, 1280",
        "voorbeeldland/index.html, 320",
        "index.html, 1280",
        "organen/tweede-kamer/index.html, 1280",
    })
    void reachesEverythingInTheOrderOfThePage(String page, int width) {
        tab.look(width, false);
        tab.open(BuiltSite.file(page));
        int stops = tab.evaluate(NUMBER_STOPS).asInt();
        assertTrue(stops < MOST_STOPS);
        List<Integer> reached = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            tab.press("Tab", TAB);
            JsonNode focus = tab.evaluate(FOCUS);
            reached.add(focus.get("stop").asInt());
            if (!focus.get("seen").asBoolean()) {
                unseen.add(focus.get("name").asText());
            }
        }
        assertEquals(java.util.stream.IntStream.range(0, stops).boxed().toList(), reached);
        assertEquals(List.of(), unseen);
    }

    @Test
    void choosesAgreementsAndShowsThemAllAgainForALink() {
        tab.look(1280, false);
        tab.open(BuiltSite.file("voorbeeldland/index.html"));
        int all = shown();
        choose("status", "betwist");
        int disputed = shown();
        assertTrue(disputed > 0 && disputed < all);
        assertTrue(tab.evaluate("document.querySelector('.filter-count').textContent")
                .asText()
                .startsWith(disputed + " van " + all));
        tab.evaluate("location.hash = document.querySelector('article.card[hidden]').id");
        tab.evaluate("new Promise(done => setTimeout(() => done(true), 100))");
        assertEquals(all, shown());
    }

    @Test
    void whatIsChosenStandsInTheAddressAndIsChosenAgainThere() {
        tab.look(1280, false);
        tab.open(BuiltSite.file("voorbeeldland/index.html"));
        choose("status", "betwist");
        int disputed = shown();
        assertEquals("?status=betwist", tab.evaluate("location.search").asText());
        tab.open(BuiltSite.file("index.html"));
        tab.open(asked("voorbeeldland/index.html", "?status=betwist"));
        assertEquals(disputed, shown());
    }

    @ParameterizedTest
    @CsvSource({"?sort=open, th[aria-sort=descending][data-sort=open]", "?query=regio, #results:not([hidden])"})
    void theWholePortfolioIsOpenedAsItWasSent(String asked, String seen) {
        tab.look(1280, false);
        tab.open(asked("index.html", asked));
        tab.evaluate("new Promise(done => setTimeout(() => done(true), 300))");
        assertTrue(
                tab.evaluate("document.querySelector('" + seen + "') !== null").asBoolean());
    }

    @Test
    void copiesAReferenceToAParagraph() {
        tab.look(1280, false);
        tab.open(BuiltSite.file("voorbeeldland/index.html"));
        tab.evaluate("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        tab.evaluate("document.querySelector('#afspraken a.number').click()");
        assertTrue(tab.evaluate("window.copied").asText().endsWith("/voorbeeldland/index.html#alinea-2-1"));
        assertTrue(tab.evaluate("document.querySelector('.copied').textContent")
                .asText()
                .contains("2.1"));
        assertFalse(tab.evaluate("location.hash").asText().isEmpty());
        tab.evaluate("document.querySelector('.copied button').click()");
        String citation = tab.evaluate("window.copied").asText();
        assertTrue(citation.startsWith("Regiodeal Voorbeeldland, 2.1, stand 15\u00a0januari\u00a02024 · "), citation);
        assertTrue(citation.endsWith("/voorbeeldland/index.html#alinea-2-1"), citation);
    }

    @Test
    void copiesPlaceAndQuoteForACommentOnSelectedWords() {
        tab.look(1280, false);
        tab.open(BuiltSite.file("voorbeeldland/index.html"));
        tab.evaluate("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        tab.evaluate("(() => { const link = document.querySelector('#afspraken a.number');"
                + " getSelection().selectAllChildren(document.querySelector('h1'));"
                + " link.dispatchEvent(new Event('pointerdown', {bubbles: true})); getSelection().removeAllRanges();"
                + " link.click(); })()");
        assertEquals(
                "plaats: alinea-2-1\ncitaat: \"Regiodeal Voorbeeldland\"",
                tab.evaluate("window.copied").asText());
    }

    private static void choose(String key, String value) {
        tab.evaluate("(() => { const s = document.querySelector('#afspraken-filter [data-filter=" + key + "]');"
                + " s.value = '" + value + "'; s.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static URI asked(String page, String query) {
        return URI.create(BuiltSite.file(page).toUri() + query);
    }

    private static int shown() {
        return tab.evaluate("[...document.querySelectorAll('article.card')].filter(c => c.checkVisibility()).length")
                .asInt();
    }
}
