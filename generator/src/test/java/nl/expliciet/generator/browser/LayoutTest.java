package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wider than the frame it stands in, on a phone, a tablet and a desk; what has to slide says so and can be reached. */
@Tag("slow")
class LayoutTest {
    private static final String FRAMES = "[...document.querySelectorAll('.table-wrap, .chart-frame')]"
            + ".filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)";

    /** Cells that hold more than fits; a head that only screen readers get does not count. */
    private static final String CROWDED = "[...document.querySelectorAll('.data td, .data th, .typed td, .box')]"
            + ".filter(e => e.checkVisibility() && !e.closest('.hidden') && getComputedStyle(e.closest('thead') || e).clipPath === 'none')"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1)"
            + ".slice(0, 8).map(e => e.textContent.trim().slice(0, 40) + ' ' + e.scrollWidth + ' > ' + e.clientWidth)";

    private static final int PHONE = 375;

    /** What the margins leave of A4, in CSS pixels. */
    private static final int PAPER = 672;

    private static Browser browser;
    private static BrowserTab tab;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        tab = browser.tab();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pages() {
        return names().flatMap(page -> Stream.of(PHONE, 768, 1280).map(width -> Arguments.of(page, width)));
    }

    static Stream<String> names() {
        return Stream.of(
                "index.html",
                "organen/tweede-kamer/index.html",
                "organen/raad-aldervoort/index.html",
                "organen/raad-aldervoort/oplegger-voorbeeldland.html",
                "organen/index.html",
                "gids/index.html",
                "gids/sleutels.html",
                "gids/bevindingen.html",
                "voorbeeldland/index.html",
                "regio-deals/index.html",
                "drechtsteden/index.html",
                "mirt/index.html");
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @MethodSource("pages")
    void nothingIsWiderThanItsFrame(String page, int width) {
        tab.look(width, false);
        tab.open(BuiltSite.file(page));
        String unsaid = ".filter(e => e.tabIndex !== 0 || !getComputedStyle(e).backgroundImage.includes('gradient')"
                + " || e.matches('.chart-frame') && getComputedStyle(e, '::before').content === 'none')";
        assertEquals(
                List.of(),
                lines(FRAMES + (width == PHONE ? unsaid : "")
                        + ".map(e => e.className + ' ' + e.getAttribute('aria-label') + ' '"
                        + " + e.scrollWidth + ' > ' + e.clientWidth)"));
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @MethodSource("pages")
    void noWordRunsOutOfItsCell(String page, int width) {
        tab.look(width, false);
        tab.open(BuiltSite.file(page));
        assertEquals(List.of(), lines(CROWDED));
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsOnPaper(String page) {
        tab.look(PAPER, false);
        tab.open(BuiltSite.file(page));
        tab.asPrinted();
        assertEquals(List.of(), lines(CROWDED));
        assertEquals(
                List.of(),
                lines(
                        "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.parentElement.closest('svg') && !e.closest('.hidden')"
                                + " && e.getBoundingClientRect().right > " + PAPER
                                + " + 1).slice(0, 8).map(e => e.tagName + '.' + e.className)"));
        assertEquals(
                List.of(),
                lines(
                        "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.closest('svg, .hidden, sup')"
                                + " && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 10.6)"
                                + ".slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).fontSize)"));
    }

    /** What the browser prints, without the backgrounds that it leaves out unless told otherwise. */
    @Test
    void printsThePortfolioWhole() throws IOException {
        tab.look(1280, false);
        tab.open(BuiltSite.file("index.html"));
        List<String> pages = tab.printed().stream().map(PrintedPage::words).toList();
        String all = String.join(" ", pages);
        assertTrue(all.contains("37 van 37") && all.contains("29 van 37"), all);
        assertTrue(all.contains("4 1 3 2 4 3"), all);
        for (String page : pages) {
            boolean table = page.contains(" van 37");
            assertTrue(!table || page.contains("Checkvragen"), page);
        }
    }

    /** No page but the last ends far above its foot, and nothing is smaller than in our own PDFs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "organen/tweede-kamer/index.html",
                "organen/raad-aldervoort/index.html",
                "organen/index.html",
                "agenda/index.html",
                "model/index.html"
            })
    void printsPagesThatAreFull(String page) throws IOException {
        tab.look(1280, false);
        tab.open(BuiltSite.file(page));
        List<PrintedPage> pages = tab.printed();
        for (PrintedPage printed : pages.subList(0, pages.size() - 1)) {
            assertTrue(printed.filled() > 0.7, printed.filled() + " of the sheet: " + printed.words());
        }
        for (PrintedPage printed : pages) {
            assertTrue(printed.smallest() > 7.9, printed.smallest() + " pt: " + printed.words());
        }
    }

    /** Cards and boxes are cut by no page, and text has the sizes of the PDF. */
    @Test
    void printsADossierInTheSizesOfThePdfWithItsCardsWhole() {
        tab.look(PAPER, false);
        tab.open(BuiltSite.file("voorbeeldland/index.html"));
        tab.asPrinted();
        assertEquals(
                List.of("avoid"),
                lines("[...new Set([...document.querySelectorAll('.card, .notice, .box, figure')]"
                        + ".map(e => getComputedStyle(e).breakInside))]"));
        String sizes = "['.chapter > p', '.card-text p', '.facts dd', '.data:not(.dense) td'].map(e =>"
                + " Math.round(parseFloat(getComputedStyle(document.querySelector(e)).fontSize) * 7.5) / 10)";
        assertEquals(List.of("10", "10", "8.5", "9"), lines(sizes));
    }

    @ParameterizedTest
    @MethodSource("names")
    void marksAreDrawnWithoutBackgrounds(String page) {
        tab.look(PAPER, false);
        tab.open(BuiltSite.file(page));
        tab.asPrinted();
        assertEquals(
                List.of(),
                lines(
                        "[...document.querySelectorAll('.tag, .nature.fictief')].map(e => getComputedStyle(e))"
                                + ".filter(s => parseFloat(s.borderTopWidth) === 0 || s.color !== 'rgb(26, 26, 26)').map(s => s.color)"));
    }

    private static List<String> lines(String expression) {
        return Stream.of(tab.evaluate("(" + expression + ").join('\\n')")
                        .asText()
                        .split("\n"))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
