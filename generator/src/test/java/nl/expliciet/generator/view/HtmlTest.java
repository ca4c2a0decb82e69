package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static String screen(Html html) {
        return HtmlWriter.write(html, Medium.SCREEN);
    }

    @Test
    void escapesWordsAndAttributesOnce() {
        Html link = Html.link("?a=1&b=\"2\"", "<R&D> 's").plus(Html.text("\u0000"));
        assertEquals("<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;R&amp;D&gt; &#39;s</a>\uFFFD", screen(link));
    }

    @Test
    void keepsTheEuroSignWithItsAmount() {
        assertEquals(
                "ten hoogste €\u00A0500.000 en € per kern", screen(Html.text("ten hoogste € 500.000 en € per kern")));
    }

    @Test
    void writesElementsWithTheirClassesAndEmptyOnesAsXml() {
        Html line = Html.tag("div.a.b", Html.lines(Html.text("x"), Html.EMPTY, Html.tag("i")));
        assertEquals("<div class=\"a b\">x<br/><i></i></div>", screen(line));
    }

    @Test
    void saysWhatAReaderGetsToRead() {
        Html cell = Html.lines(Html.strong("Rijk").plus(Html.text(", provincie")), Html.icon(Icon.LATE));
        assertEquals("Rijk, provincie / ", cell.words());
        assertEquals(
                "a b ",
                Html.bullets(List.of(Html.text("a"), Html.text("b"))).words().replaceAll(" +", " "));
    }

    @Test
    void knowsTheMediumItIsWrittenFor() {
        Html number = new ParagraphNumber("4.2", "alinea-4-2").mark(Messages.of(Language.DUTCH));
        assertEquals("<span class=\"number\">4.2</span> ", HtmlWriter.write(number, Medium.PRINT));
        assertTrue(screen(number).startsWith("<a class=\"number\" href=\"#alinea-4-2\" title=\""), screen(number));
    }

    @Test
    void isEmptyWithoutWordsElementsAndPictures() {
        assertTrue(Html.text("").plus(Html.all()).isEmpty());
        assertEquals(
                List.of(false, false),
                List.of(Html.tag("br").isEmpty(), Html.icon(Icon.LATE).isEmpty()));
    }
}
