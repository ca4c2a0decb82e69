package nl.expliciet.generator.check.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String published(String content) {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        byte[] bytes = (head + content + "</svg>").getBytes(StandardCharsets.UTF_8);
        String whole = new String(ImageCheck.published("a.svg", bytes).orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(whole.startsWith(head) && whole.endsWith("</svg>"), whole);
        return whole.substring(head.length(), whole.length() - "</svg>".length());
    }

    /** As a drawing program saves it: what draws stays, what the program keeps for itself goes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!-- x --><g id='a' iets='b'><rect width='1' height='2'/></g> | <g id=\"a\"><rect width=\"1\" height=\"2\"></rect></g>",
                "<metadata><x xmlns='urn:x'>y</x></metadata><path d='M0 0h9' data-naam='z'/> | <path d=\"M0 0h9\"></path>",
                "<i:view xmlns:i='urn:i' i:zoom='1'><i:x/></i:view><g xmlns:i='urn:i' i:label='l'/> | <g></g>",
                "<s:rect xmlns:s='http://www.w3.org/2000/svg' x='1'/> | <rect x=\"1\"></rect>",
                "<text x='1' style='font-family:\"Open Sans\";-x-y:url(z);fill:#1e9999'>A &lt; B</text> | <text x=\"1\" style=\"font-family:&quot;Open Sans&quot;;fill:#1e9999\">A &lt; B</text>",
                "<style>/* x */ .a , g > path{fill : rgb(1,2,3); -x: y}</style> | <style>.a , g > path{fill:rgb(1,2,3)}</style>",
                "<style><![CDATA[.a{fill:url(#v)}]]></style> | <style>.a{fill:url(#v)}</style>",
                "<g xmlns:x='http://www.w3.org/1999/xlink' id='h'/><use xmlns:x='http://www.w3.org/1999/xlink' x:href='#h'/> | <g id=\"h\"></g><use href=\"#h\"></use>",
                "<g transform='translate(1,2) rotate(-4.5e1)' clip-path='url(#k)'/> | <g transform=\"translate(1,2) rotate(-4.5e1)\" clip-path=\"url(#k)\"></g>"
            })
    void whatIsPublishedIsTheDrawingWrittenAnew(String content, String written) {
        assertEquals(written, published(content).replace("&gt;", ">"));
    }

    @Test
    void whatIsPublishedCanBePublishedAgain() {
        String once = published("<style>.a{fill:red}</style><text class='a'>é &amp; ü</text>");
        assertEquals(once, published(once));
    }

    @Test
    void otherImagesArePublishedAsTheyAre() throws IOException {
        byte[] png = raster("png");
        assertArrayEquals(png, ImageCheck.published("a.png", png).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@im/**/port 'x.css';</style>",
                "<style>@im\\70ort 'x.css';</style>",
                "<style>@<!-- -->import 'x.css';</style>",
                "<style>@im<![CDATA[port 'x.css';]]></style>",
                "<style>@font-face{src:url(x.ttf)}</style>",
                "<style>.a{fill:u/**/rl(http://x.invalid)}</style>",
                "<style>.a{fill:u<![CDATA[rl(//x.invalid)]]>}</style>",
                "<style>.a{fill:u\\72l(//x.invalid)}</style>",
                "<style>.a{fill:image-set('x.png' 1x)}</style>",
                "<style>.a{mask:image(x.png)}</style>",
                "<style>.a{fill:red</style>",
                "<rect style='fill:u\\72l(//x.invalid)'/>",
                "<rect style='mask:url(\"data:image/svg+xml;base64,AA\")'/>",
                "<rect fill='url(//x.invalid#a)'/>",
                "<rect fill='src(//x.invalid)'/>",
                "<rect mask='element(#a)'/>",
                "<rect style='filter:blur(1e6px)'/>",
                "<rect filter='url(#f)'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='1000000'/></filter>",
                "<filter id='f'><feImage href='#a'/></filter>",
                "<a href='#a'><set attributeName='href' to='https://x.invalid'/></a>",
                "<a href='#a'><animate attributeName='href' values='javascript:alert(1)'/></a>",
                "<a href='#a'><animate attributeName='href' values='java&#115;cript:alert(1)'/></a>",
                "<animateTransform attributeName='x'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<image href='data:image/svg+xml,x'/>",
                "<image href=' http://x.invalid/a.png'/>",
                "<x:script xmlns:x='urn:x'/>",
                "<x:y xmlns:x='urn:x'><script/></x:y>",
                "<metadata><script xmlns='http://www.w3.org/1999/xhtml'/></metadata>",
                "<RECT/>",
                "<rect ONCLICK='x'/>",
                "<rect width='1e400'/>",
                "<path d='M1e30 0'/>",
                "<rect stroke-width='9999999999' style='stroke-width:1e30'/>",
                "<svg viewBox='0 0 1e30 1e-30'/>",
                "<svg viewBox='0 0 9 0.000001'/>",
                "<svg viewBox='0 0 0 0'/>",
                "<svg width='100000' height='1'/>"
            })
    void drawingsThatDoMoreOrAskTooMuch(String content) {
        assertTrue(svg(content).isPresent(), content);
    }

    /** Of a megabyte each. */
    @Test
    void longTextsAreJudgedLikeShortOnes() {
        String shape = "h1".repeat(400_000);
        assertEquals(Optional.empty(), svg("<path d='M0 0" + shape + "'/>"));
        assertEquals(Optional.empty(), svg("<style>.a{fill:red}" + " ".repeat(1_000_000) + "</style>"));
        assertEquals(Optional.of(Term.UNSUPPORTED), svg("<style>.a{fill:red}" + "/*".repeat(500_000) + "</style>"));
        assertEquals(Optional.empty(), svg("<style>" + "/**/".repeat(250_000) + "</style>"));
        assertEquals(Optional.of(Term.OUTSIDE), svg("<style>.a{fill:" + "url(".repeat(250_000) + "}</style>"));
        assertEquals(Optional.empty(), svg("<rect style='fill:" + shape + "'/>"));
        assertEquals(Optional.empty(), svg("<rect style='" + "fill:red;".repeat(100_000) + "'/>"));
    }

    @Test
    void aDrawingIsNoBook() {
        assertEquals(Optional.of(Term.USES), svg("<text>" + "m".repeat(200_000) + "</text>"));
        assertEquals(Optional.empty(), svg("<text>" + "m".repeat(2_000) + "</text>"));
        String path = "<path id='p' d='M0 0" + "h1".repeat(10_000) + "'/>";
        assertEquals(Optional.empty(), svg(path + "<use href='#p'/>".repeat(9)));
        assertEquals(Optional.of(Term.USES), svg(path + "<use href='#p'/>".repeat(900)));
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
