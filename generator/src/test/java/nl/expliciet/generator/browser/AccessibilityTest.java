package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as axe-core can tell, in a real browser: wide and narrow, light and dark, with large text. */
@Tag("slow")
class AccessibilityTest {
    private enum Look {
        LIGHT,
        DARK,
        BOTH
    }

    private static final String RULES = broken("'wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'");

    /** The rules whose answer depends on colours. */
    private static final String COLOURS = broken("'color-contrast','link-in-text-block'");

    /** All that is seen but its colours. */
    private static final String SHOWN =
            "[document.body.innerText, document.documentElement.scrollWidth, document.documentElement.scrollHeight]";

    private static String broken(String rules) {
        return "axe.run(document, {runOnly: [" + rules + "], resultTypes: ['violations']})"
                + ".then(result => result.violations.flatMap(v => v.nodes.slice(0, 3).map(n =>"
                + " v.id + ': ' + n.target.join(' ') + ' ' + (n.any.concat(n.all, n.none)[0] || {message: ''}).message)))";
    }

    private static BrowserTab tab;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        tab = Browser.tab();
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @CsvSource({
        "voorbeeldland/index.html, 1280, BOTH",
        "voorbeeldland/index.html, 320, BOTH",
        "res/index.html, 1280, BOTH",
        "res/index.html, 320, BOTH",
        "index.html, 1280, BOTH",
        "index.html, 320, BOTH",
        "organen/tweede-kamer/index.html, 1280, BOTH",
        "organen/tweede-kamer/index.html, 320, BOTH",
        "organen/raad-aldervoort/oplegger-voorbeeldland.html, 1280, LIGHT",
        "organen/raad-aldervoort/oplegger-voorbeeldland.html, 320, DARK",
        "model/index.html, 1280, LIGHT",
        "model/index.html, 320, DARK",
        "organen/index.html, 1280, LIGHT",
        "organen/index.html, 320, DARK",
        "gids/index.html, 320, LIGHT",
        "gids/sleutels.html, 1280, LIGHT",
        "gids/sleutels.html, 320, DARK",
        "gids/bevindingen.html, 1280, DARK",
        "gids/bevindingen.html, 320, LIGHT",
    })
    void meetsTheRules(String page, int width, Look look) {
        tab.look(width, look == Look.DARK);
        tab.open(BuiltSite.file(page));
        assertEquals(List.of(), tab.complaints());
        tab.evaluate(axe + ";true");
        assertEquals(List.of(), tab.list(RULES));
        assertEquals(List.of(), tooWide(width));
        if (look == Look.BOTH) {
            JsonNode shown = tab.evaluate(SHOWN);
            tab.look(width, true);
            assertEquals(shown, tab.evaluate(SHOWN), "dark changes colours alone");
            assertEquals(List.of(), tab.list(COLOURS));
        }
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
        return tab.list(
                "document.documentElement.scrollWidth <= " + width + " ? [] :"
                        + " [...document.querySelectorAll('body *')].filter(e => !e.closest('.table-wrap, .hidden, svg'))"
                        + ".filter(e => e.getBoundingClientRect().right > " + width + " + 1)"
                        + ".slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))");
    }
}
