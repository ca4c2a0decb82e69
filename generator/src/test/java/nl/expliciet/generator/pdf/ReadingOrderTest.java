package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers that know no tags, and copying, take the text as it is painted: that is the order of the text too. */
class ReadingOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><strong>Een <a href=\"#x\">link</a> erin.</strong> Daarna.</p> | Een link erin. Daarna.",
                "<p><a class=\"number\" href=\"#x\">4.1</a> Na het nummer.</p> | 4.1 Na het nummer.",
                "<table class=\"layout\" role=\"presentation\"><tr><td><h3>Links</h3><p>Eerst.</p></td><td><p>Rechts.</p></td></tr></table> | Links Eerst. Rechts.",
                "<p>Voor <svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 9 9\" width=\"2em\" height=\"2em\" role=\"img\" "
                        + "aria-label=\"Kaart\"><text x=\"1\" y=\"5\">Beeld</text></svg> na.</p> | Voor Beeld na."
            })
    void textIsPaintedInTheOrderInWhichItIsRead(String xhtml, String read) throws IOException {
        String text = GluedInlinesTest.text(
                PdfSamples.render("<section class=\"chapter\"><h2>Kop</h2>" + xhtml + "</section>"));
        assertTrue(text.replaceAll("\\s+", "").contains(read.replace(" ", "")), text);
    }
}
