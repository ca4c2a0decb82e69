package nl.expliciet.generator.check.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.expliciet.generator.finding.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageCheckTest {

    private static byte[] raster(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static Optional<Term> svg(String content) {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        return ImageCheck.problem("a.svg", (head + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void photosAndDrawingsAreFine() throws IOException {
        assertEquals(Optional.empty(), ImageCheck.problem("a.PNG", raster("png")));
        assertEquals(Optional.empty(), ImageCheck.problem("a.jpg", raster("jpeg")));
        assertEquals(Optional.empty(), ImageCheck.problem("a.jpeg", raster("jpeg")));
        assertEquals(Optional.empty(), svg("<rect width=\"9\" height=\"9\" style=\"fill:url(#verloop)\"/>"));
        assertEquals(Optional.empty(), svg("<g id=\"huis\"><path d=\"M0 0h9\"/></g><use href=\"#huis\"/>"));
        String photo = Base64.getEncoder().encodeToString(raster("png"));
        assertEquals(Optional.empty(), svg("<image href=\"data:image/png;base64," + photo + "\"/>"));
    }

    @Test
    void theNameMustFitTheContent() throws IOException {
        assertEquals(Optional.of(Term.FORMAT), ImageCheck.problem("a.png", raster("jpeg")));
        assertEquals(Optional.of(Term.FORMAT), ImageCheck.problem("a.gif", raster("gif")));
        assertEquals(Optional.of(Term.BROKEN), ImageCheck.problem("a.png", new byte[] {1, 2, 3}));
    }

    @Test
    void drawingsMayHaveAnotherEncoding() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Coördinatie</title></svg>";
        assertEquals(Optional.empty(), ImageCheck.problem("a.svg", latin.getBytes(StandardCharsets.ISO_8859_1)));
        String wide = "\uFEFF" + latin.replace("ISO-8859-1", "UTF-16");
        assertEquals(Optional.empty(), ImageCheck.problem("a.svg", wide.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void whatIsNoDrawingAtAllIsRefusedWithoutALineOnTheConsole() throws IOException {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true));
        try {
            assertEquals(Optional.of(Term.XML), ImageCheck.problem("a.svg", raster("png")));
            assertEquals(Optional.of(Term.XML), ImageCheck.problem("a.svg", raster("jpeg")));
            assertEquals(Optional.of(Term.XML), ImageCheck.problem("a.svg", new byte[0]));
        } finally {
            System.setErr(console);
        }
        assertEquals("", printed.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>x</script> | SCRIPT",
                "<rect onclick='x'/> | SCRIPT",
                "<image href='https://example.org/x.png'/> | OUTSIDE",
                "<style>@import 'x.css';</style> | OUTSIDE",
                "<g id='a'><use href='#a'/></g> | USES",
                "<g> | XML"
            },
            quoteCharacter = '~')
    void drawingsDoNothingButDraw(String content, Term problem) {
        assertEquals(Optional.of(problem), svg(content));
    }
}
