package nl.expliciet.generator.pdf.style;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.expliciet.generator.pdf.PdfStyle;
import org.junit.jupiter.api.Test;

class StylesheetsTest {

    /** Sharing is half of the time of a PDF; one selector that looks at a sibling would lose it without anybody noticing. */
    @Test
    void theShippedStyleCanBeShared() {
        assertTrue(Stylesheets.isShareable(PdfStyle.shipped().css()));
    }

    @Test
    void aSelectorThatLooksFurtherCannot() {
        assertFalse(Stylesheets.isShareable("a + b { color: red }"));
        assertFalse(Stylesheets.isShareable("td[colspan] { color: red }"));
    }
}
