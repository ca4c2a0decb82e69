package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs out of a drawing is no more seen on paper than in a browser. */
class DrawingEdgesTest {
    private static final int MAGENTA = Color.MAGENTA.getRGB();

    private static BufferedImage page(String svg) throws IOException {
        byte[] image = ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' width='40' height='20'>" + svg
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
        String body = "<p><img src=\"a.svg\" alt=\"Tekening\" style=\"width: 40px; height: 20px\"/></p>";
        byte[] pdf = PdfSamples.RENDERER.render(with(image, PdfSamples.of(body)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
    }

    private static PdfDocument with(byte[] image, PdfDocument page) {
        return new PdfDocument(page.xhtml(), "Proef", "", "", "nl", page.date(), file -> Optional.of(image));
    }

    /** How many columns of the page have something of the drawing. */
    private static long columns(BufferedImage page) {
        return IntStream.range(0, page.getWidth())
                .filter(x -> IntStream.range(0, page.getHeight()).anyMatch(y -> page.getRGB(x, y) == MAGENTA))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x='-900' y='2' width='2000' height='16' fill='#ff00ff'/>",
                "<text x='2' y='18' font-size='24' fill='#ff00ff'>MMMMMMMMMMMMMMMMMMMMMMMM</text>"
            })
    void whatRunsOutIsCutOff(String shape) throws IOException {
        long columns = columns(page(shape));
        assertTrue(columns > 20 && columns <= 41, columns + " columns");
    }
}
