package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser prints them. */
@Tag("slow")
class PrintedPagesTest {
    /** What the margins leave of A4, in CSS pixels. */
    private static final int PAPER = 672;

    private static BrowserTab tab;

    @BeforeAll
    static void start() {
        tab = Browser.tab();
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

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldland/index.html", "regio-deals/index.html"})
    void printsNoLetterOfADossierSmallerThanThePdf(String page) throws IOException {
        tab.look(1280, false);
        tab.open(BuiltSite.file(page));
        for (PrintedPage printed : tab.printed()) {
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
                tab.list("[...new Set([...document.querySelectorAll('.card, .notice, .box, figure')]"
                        + ".map(e => getComputedStyle(e).breakInside))]"));
        String sizes = "['.chapter > p', '.card-text p', '.facts dd', '.data:not(.dense) td'].map(e =>"
                + " Math.round(parseFloat(getComputedStyle(document.querySelector(e)).fontSize) * 7.5) / 10)";
        assertEquals(List.of("10", "10", "8.5", "9"), tab.list(sizes));
    }
}
