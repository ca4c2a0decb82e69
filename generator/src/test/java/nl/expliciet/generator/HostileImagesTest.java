package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that are broken, too large or do more than draw. */
@Tag("slow")
class HostileImagesTest extends HostileFolder {
    @Test
    void brokenImages() throws IOException {
        byte[] png = png(8);
        bytes("bijlagen/a.png", "geen afbeelding".getBytes(StandardCharsets.UTF_8));
        bytes("bijlagen/b.png", java.util.Arrays.copyOf(png, png.length / 2));
        bytes("bijlagen/c.jpg", png);
        bytes("bijlagen/d.gif", "GIF89a".getBytes(StandardCharsets.UTF_8));
        bytes("bijlagen/e.png", new byte[0]);
        images("a.png", "b.png", "c.jpg", "d.gif", "e.png", "f.png");
        List<Finding> bad = build().findings().stream()
                .filter(f -> f.code() == FindingCode.BAD_IMAGE)
                .toList();
        assertEquals(6, bad.size());
    }

    @Test
    void anImageThatIsLargeWhenUnpacked() throws IOException {
        byte[] png = png(8);
        // Width and height stand at a fixed place in the header; the checksum behind them is left wrong on purpose.
        png[16] = 0;
        png[17] = 1;
        png[20] = 0;
        png[21] = 1;
        bytes("bijlagen/a.png", png);
        images("a.png");
        List<Finding> findings = build().findings();
        assertEquals(
                List.of(FindingCode.BAD_IMAGE),
                findings.stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload=\"x\"/>",
                "<image href=\"http://example.org/x.png\"/>",
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"file:///etc/passwd\"/>",
                "<use href=\"ander.svg#x\"/>",
                "<style>@import url(http://example.org/x.css);</style>",
                "<rect style=\"fill:url(http://example.org/x)\"/>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<rect>",
                "<g id=\"a\"><use href=\"#a\"/></g>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<?xml-stylesheet href=\"x.css\"?>"
            })
    void svgThatIsNotSafe(String content) throws IOException {
        bytes("bijlagen/a.svg", svg(content));
        images("a.svg");
        assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
    }

    @Test
    void svgWithEntities() throws IOException {
        String secret = "<!DOCTYPE svg [<!ENTITY x SYSTEM \""
                + temp.resolve("geheim.md").toUri() + "\">]>";
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        for (String head : List.of(secret, laughs)) {
            bytes(
                    "bijlagen/a.svg",
                    (head + new String(svg("<text>&x;</text>"), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
            images("a.svg");
            assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
        }
    }

    @Test
    void svgThatRepeatsItselfAThousandMillionTimes() throws IOException {
        StringBuilder content = new StringBuilder("<g id=\"g0\"><rect width=\"1\" height=\"1\"/></g>");
        for (int i = 1; i < 10; i++) {
            content.append("<g id=\"g%d\">".formatted(i))
                    .append("<use href=\"#g%d\"/>".formatted(i - 1).repeat(10))
                    .append("</g>");
        }
        bytes("bijlagen/a.svg", svg(content.toString()));
        images("a.svg");
        assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
    }

    @Test
    void svgNestedTwentyThousandDeep() throws IOException {
        bytes("bijlagen/a.svg", svg("<g>".repeat(20_000) + "</g>".repeat(20_000)));
        images("a.svg");
        assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.HTM", "a.js", "a.xml", "a.exe", "a.docm", "map/a.xhtml"})
    void attachmentsThatRun(String name) throws IOException {
        bytes("bijlagen/" + name, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        bytes("hoofdstukken/01.md", ("# Kop\n\n[stuk](../bijlagen/" + name + ")\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(codes().contains(FindingCode.RUNNING_ATTACHMENT));
    }

    @Test
    void whatIsPublishedIsTheDrawingWrittenAnew() throws IOException {
        bytes("bijlagen/a.svg", svg("<!-- intern --><rect width=\"9\" height=\"9\" data-intern=\"x\"/>"));
        images("a.svg");
        assertEquals(Set.of(), codes());
        String drawing = "<rect width=\"9\" height=\"9\"></rect>";
        assertEquals(new String(svg(drawing), StandardCharsets.UTF_8), output("proef/bijlagen/a.svg"));
    }

    private void images(String... names) throws IOException {
        String text = Stream.of(names)
                .map(name -> "![Beeld](bijlagen/" + name + ")\n\n")
                .collect(Collectors.joining());
        bytes("hoofdstukken/01.md", ("# Kop\n\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
