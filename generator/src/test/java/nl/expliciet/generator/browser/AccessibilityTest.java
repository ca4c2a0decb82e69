package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as axe-core can tell, in a real browser: wide and narrow, light and dark, with large text. */
@Tag("slow")
class AccessibilityTest {
    private static final String RULES =
            "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'],"
                    + " resultTypes: ['violations']})"
                    + ".then(result => result.violations.flatMap(v => v.nodes.slice(0, 3).map(n =>"
                    + " v.id + ': ' + n.target.join(' ') + ' ' + (n.any.concat(n.all, n.none)[0] || {message: ''}).message)))";

    private static Browser browser;
    private static BrowserTab tab;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        tab = browser.tab();
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0} at {1} px, dark: {2}")
    @CsvSource({
        "voorbeeldland/index.html, 1280, false",
        "voorbeeldland/index.html, 1280, true",
        "voorbeeldland/index.html, 320, false",
        "voorbeeldland/index.html, 320, true",
        "res/index.html, 1280, false",
        "res/index.html, 1280, true",
        "res/index.html, 320, false",
        "res/index.html, 320, true",
        "index.html, 1280, false",
        "index.html, 1280, true",
        "index.html, 320, false",
        "index.html, 320, true",
        "organen/tweede-kamer/index.html, 1280, false",
        "organen/tweede-kamer/index.html, 1280, true",
        "organen/tweede-kamer/index.html, 320, false",
        "organen/tweede-kamer/index.html, 320, true",
        "organen/raad-aldervoort/oplegger-voorbeeldland.html, 1280, false",
        "organen/raad-aldervoort/oplegger-voorbeeldland.html, 320, true",
        "model/index.html, 1280, false",
        "model/index.html, 320, true",
        "organen/index.html, 1280, false",
        "organen/index.html, 320, true",
        "gids/index.html, 320, false",
        "gids/sleutels.html, 1280, false",
        "gids/sleutels.html, 320, true",
        "gids/bevindingen.html, 1280, true",
        "gids/bevindingen.html, 320, false",
    })
    void meetsTheRules(String page, int width, boolean dark) {
        tab.look(width, dark);
        tab.open(BuiltSite.file(page));
        assertEquals(List.of(), tab.complaints());
        tab.evaluate(axe + ";true");
        assertEquals(List.of(), lines(tab.evaluate(RULES)));
        assertEquals(List.of(), tooWide(width));
    }

    /** Text alone twice as large, without the layout for small screens: nothing runs off the page. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldland/index.html", "index.html", "organen/tweede-kamer/index.html"})
    void holdsWithTextTwiceAsLarge(String page) {
        tab.look(1280, false);
        tab.open(BuiltSite.file(page));
        tab.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(List.of(), tooWide(1280));
    }

    /** What makes the page scroll sideways; what scrolls inside its own frame is left out. */
    private static List<String> tooWide(int width) {
        return lines(
                tab.evaluate(
                        "document.documentElement.scrollWidth <= " + width + " ? [] :"
                                + " [...document.querySelectorAll('body *')].filter(e => !e.closest('.table-wrap, .hidden, svg'))"
                                + ".filter(e => e.getBoundingClientRect().right > " + width + " + 1)"
                                + ".slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))"));
    }

    private static List<String> lines(JsonNode array) {
        List<String> lines = new ArrayList<>();
        array.forEach(line -> lines.add(line.asText()));
        return lines;
    }
}
