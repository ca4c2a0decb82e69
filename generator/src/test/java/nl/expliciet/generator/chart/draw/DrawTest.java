package nl.expliciet.generator.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;
import org.junit.jupiter.api.Test;

/** The drawing language: numbers, escapes, widths of text and line breaks. */
class DrawTest {

    private static final Type TYPE = Type.regular(10, Ink.INK);

    @Test
    void writesNumbersWithAtMostTwoDecimalsInAnyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals("1.5", SvgNumbers.format(1.499999));
            assertEquals("-0.07", SvgNumbers.format(-0.0666));
            assertEquals("0", SvgNumbers.format(-0.001));
            assertEquals("12", SvgNumbers.format(12));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsMarkupAndBrokenCharactersAsText() {
        Label label = Label.of(new Point(0, 0), "<b>&\u0000\uD800é", TYPE, Anchor.START);
        String svg = HtmlWriter.write(
                new Html.Picture(new Drawing(10, 10, "\"<", List.of(label)), Html.Picture.Role.CHART), Medium.SCREEN);
        assertTrue(svg.contains(">&lt;b&gt;&amp;\uFFFD\uFFFDé</text>"), svg);
        assertTrue(svg.contains("aria-label=\"&quot;&lt;\""), svg);
    }

    @Test
    void knowsHowWideTextIs() {
        assertEquals(4.97, TYPE.width("0"), 0.001);
        assertEquals(0, TYPE.width("\u0301"));
        assertEquals(10, TYPE.width("漢"));
        assertTrue(Type.bold(10, Ink.INK).width("gemeente") > TYPE.width("gemeente"));
    }

    @Test
    void breaksAtSpacesAndSoftHyphens() {
        assertEquals(
                List.of("Verantwoordelijk-", "heid uitvoering"),
                TextBlock.balanced("Verantwoordelijk\u00ADheid uitvoering", TYPE, 100)
                        .lines());
        assertEquals(
                List.of("Eisen aan", "uitvoering"),
                TextBlock.balanced("Eisen aan uitvoering", TYPE, 100).lines());
        assertEquals(List.of("Raad"), TextBlock.balanced("Raad", TYPE, 100).lines());
    }

    @Test
    void endsInAnEllipsisWhatDoesNotFit() {
        TextBlock block = TextBlock.wrap("Ministerie van Landbouw, Natuur en Voedselkwaliteit", TYPE, 80, 2);
        assertEquals(2, block.lines().size());
        assertTrue(block.lines().get(1).endsWith("…"));
        assertTrue(block.width() <= 80);
        assertTrue(TextBlock.wrap("x".repeat(400), TYPE, 80, 3).width() <= 80);
        assertEquals(List.of(""), TextBlock.wrap("", TYPE, 80, 3).lines());
    }

    @Test
    void seesWhatALineCrosses() {
        Box box = new Box(10, 10, 20, 20);
        assertTrue(box.crossedBy(new Point(0, 0), new Point(30, 30)));
        assertTrue(box.crossedBy(new Point(15, 15), new Point(30, 15)));
        assertFalse(box.crossedBy(new Point(0, 0), new Point(30, 0)));
        assertFalse(box.crossedBy(new Point(0, 15), new Point(15, 35)));
    }
}
