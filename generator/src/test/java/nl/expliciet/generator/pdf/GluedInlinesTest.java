package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Punctuation that touches a link or a marked word, at all places where a line can end. */
class GluedInlinesTest {

    private static final int PLACES = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(<a href=\"#x\">Rob 2021, 3.4</a>).",
                "<strong>raad</strong>,",
                "dorp<sup><a href=\"#x\">1</a></sup>."
            })
    void noLineStartsOrEndsWithPunctuationAlone(String words) throws IOException {
        String glued = words.replaceAll("<[^>]*>", "").replace(" ", "");
        String paragraphs = IntStream.range(0, PLACES)
                .mapToObj(i -> "<p>" + "i".repeat(i) + " mm".repeat(25) + " " + words + "</p>")
                .collect(Collectors.joining());
        String text = text(PdfSamples.render("<section class=\"chapter\"><h2>Kop</h2>" + paragraphs + "</section>"));
        assertEquals(PLACES, text.replace(" ", "").split(Pattern.quote(glued), -1).length - 1, text);
    }

    /** In a cell of a few words wide, where no more than a word fits on a line. */
    @ParameterizedTest
    @ValueSource(strings = {"(<a href=\"#x\">Rob 2021, 3.4</a>)", "(<a href=\"#x\">de hele tekst van het verdrag</a>)"})
    void bracketsStayWithTheirLinkInNarrowCells(String words) throws IOException {
        String cells = IntStream.range(0, PLACES)
                .mapToObj(i -> "<table class=\"data\" style=\"width: 40mm\"><tr><td>" + "i".repeat(i) + " " + words
                        + "</td></tr></table>")
                .collect(Collectors.joining());
        byte[] pdf = PdfSamples.render("<section class=\"chapter\"><h2>Kop</h2>" + cells + "</section>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> apart = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.endsWith("(") || line.startsWith(")"))
                    .toList();
            assertEquals(List.of(), apart);
        }
    }

    static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }
}
