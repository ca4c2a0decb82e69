package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wider than the frame it stands in, on a phone, a tablet and a desk; what has to slide says so and can be reached. */
@Tag("slow")
@ParameterizedClass
@ValueSource(
        strings = {
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
            "mirt/index.html"
        })
class LayoutTest {
    private static final String FRAMES = "[...document.querySelectorAll('.table-wrap, .chart-frame')]"
            + ".filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)";

    /** Cells that hold more than fits; a head that only screen readers get does not count. */
    private static final String CROWDED = "[...document.querySelectorAll('.data td, .data th, .typed td, .box')]"
            + ".filter(e => e.checkVisibility() && !e.closest('.hidden') && getComputedStyle(e.closest('thead') || e).clipPath === 'none')"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1)"
            + ".slice(0, 8).map(e => e.textContent.trim().slice(0, 40) + ' ' + e.scrollWidth + ' > ' + e.clientWidth)";

    private static final int PHONE = 375;
    private static final int TABLET = 768;
    private static final int DESK = 1280;

    /** What the margins leave of A4, in CSS pixels. */
    private static final int PAPER = 672;

    private static BrowserTab tab;
    private static String opened = "";

    @Parameter
    String page;

    @BeforeAll
    static void start() {
        tab = Browser.tab();
    }

    /** Once, on a desk, where its contents are unfolded: they have to fit on a phone too. */
    @BeforeEach
    void openPage() {
        if (!page.equals(opened)) {
            tab.look(DESK, false);
            tab.open(BuiltSite.file(page));
            opened = page;
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, TABLET, DESK})
    void nothingIsWiderThanItsFrame(int width) {
        tab.look(width, false);
        String unsaid = ".filter(e => e.tabIndex !== 0 || !getComputedStyle(e).backgroundImage.includes('gradient')"
                + " || e.matches('.chart-frame') && getComputedStyle(e, '::before').content === 'none')";
        assertEquals(
                List.of(),
                tab.list(FRAMES + (width == PHONE ? unsaid : "")
                        + ".map(e => e.className + ' ' + e.getAttribute('aria-label') + ' '"
                        + " + e.scrollWidth + ' > ' + e.clientWidth)"));
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, TABLET, DESK})
    void noWordRunsOutOfItsCell(int width) {
        tab.look(width, false);
        assertEquals(List.of(), tab.list(CROWDED));
    }

    @Test
    void fitsOnPaper() {
        tab.look(PAPER, false);
        tab.asPrinted();
        assertEquals(List.of(), tab.list(CROWDED));
        assertEquals(
                List.of(),
                tab.list(
                        "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.parentElement.closest('svg') && !e.closest('.hidden')"
                                + " && e.getBoundingClientRect().right > " + PAPER
                                + " + 1).slice(0, 8).map(e => e.tagName + '.' + e.className)"));
        assertEquals(
                List.of(),
                tab.list(
                        "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.closest('svg, .hidden, sup')"
                                + " && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 10.6)"
                                + ".slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).fontSize)"));
    }

    @Test
    void marksAreDrawnWithoutBackgrounds() {
        tab.look(PAPER, false);
        tab.asPrinted();
        assertEquals(
                List.of(),
                tab.list(
                        "[...document.querySelectorAll('.tag, .nature.fictief')].map(e => getComputedStyle(e))"
                                + ".filter(s => parseFloat(s.borderTopWidth) === 0 || s.color !== 'rgb(26, 26, 26)').map(s => s.color)"));
    }
}
