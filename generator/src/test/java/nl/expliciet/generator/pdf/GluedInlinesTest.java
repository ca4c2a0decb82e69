package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
