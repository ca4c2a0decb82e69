package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.pdf.PdfStyle.Purpose;
import nl.expliciet.generator.shipped.Shipped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A copy to write comments in says the same as the document to keep, with numbers of lines and room for notes. */
class CommentMarginsTest {
    private static final PdfRenderer COMMENTS = new PdfRenderer(new PdfStyle(
            Shipped.text("style/print.css") + Shipped.text("style/comments.css"),
            Shipped.text("style/chart.css"),
            List.of(),
            Purpose.COMMENTS));

    @Test
    void isAccessibleAndDoesNotClaimToBeArchival() throws Exception {
        byte[] pdf = COMMENTS.render(PdfSamples.rich());
        assertEquals(List.of(), Conformance.accessibilityProblems(pdf));
        try (PdfReader reader = new PdfReader(pdf)) {
            String xmp = new String(reader.getMetadata(), StandardCharsets.UTF_8);
            assertFalse(xmp.contains("pdfaid:part"), xmp);
            assertTrue(xmp.contains("<pdfuaid:part>1"), xmp);
        }
    }

    @Test
    void hasTheSamePagesAndReadsTheSame() throws Exception {
        byte[] copy = COMMENTS.render(PdfSamples.rich());
        byte[] kept = PdfSamples.RENDERER.render(PdfSamples.rich());
        assertEquals(TagTree.of(kept), TagTree.of(copy));
        try (PdfReader one = new PdfReader(copy);
                PdfReader other = new PdfReader(kept)) {
            assertEquals(other.getNumberOfPages(), one.getNumberOfPages());
        }
    }

    @Test
    void numbersEachLineOnceOnEachPage() throws Exception {
        String table = "<table class=\"data\"><tbody><tr><td>een</td><td>twee</td></tr></tbody></table>";
        byte[] pdf = COMMENTS.render(PdfSamples.of("<p>alfa<br/>beta</p>" + table));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(
                    List.of("1", "2", "3"),
                    Arrays.stream(text.split("\\s+"))
                            .filter(word -> word.matches("\\d+"))
                            .sorted()
                            .toList());
        }
    }
}
