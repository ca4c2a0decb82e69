package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.expliciet.generator.pdf.font.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class RunningLinesTest {
    private static final FontLibrary FONTS = FontLibrary.of(PdfStyle.shipped().fonts());

    private static String fitted(String text) {
        Document document = new XhtmlParser()
                .parse("<html><body><div data-fit=\"60\"><span>" + text + "</span> | v1</div></body></html>");
        new RunningLines(FONTS).fit(document);
        return document.getElementsByTagName("span").item(0).getTextContent();
    }

    @Test
    void whatFitsStays() {
        assertEquals("Een korte titel", fitted("Een korte titel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samenwerkingsovereenkomst regionale opgave ", "iii ", "W", "een 😀 "})
    void whatIsTooLongIsCutAtTheLastCharacterThatFits(String part) {
        String all = part.repeat(100);
        String shown = fitted(all);
        String kept = shown.substring(0, shown.length() - 1);
        assertTrue(shown.endsWith("…") && all.startsWith(kept) && kept.equals(kept.strip()), shown);
        assertTrue(fits(shown), shown);
        assertFalse(
                fits(all.substring(0, all.offsetByCodePoints(kept.length(), 3)).strip() + "…"), shown);
        assertEquals(shown, fitted(part.repeat(2_000)), "the same of a longer title");
    }

    private static boolean fits(String text) {
        return fitted(text).equals(text);
    }
}
