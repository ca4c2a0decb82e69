package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The head of each page names the first and the last chapter that stand on it. */
class RunningHeadsTest {
    private static final String HALF = "<div style=\"height: 100mm\">Vulling</div>";
    private static final String PAGE = "<div style=\"height: 225mm\">Vulling</div>";

    @Test
    void namesTheChapterThatGoesOnAndTheLastThatStarts() throws IOException {
        assertEquals(
                List.of("1 Een · 3 Drie", "3 Drie · 4 Vier"),
                heads(
                        chapter(1, "Een", HALF),
                        chapter(2, "Twee", ""),
                        chapter(3, "Drie", HALF + HALF),
                        chapter(4, "Vier", HALF)));
    }

    @Test
    void namesOneChapterOnce() throws IOException {
        assertEquals(List.of("1 Een", "1 Een · 2 Twee"), heads(chapter(1, "Een", PAGE + HALF), chapter(2, "Twee", "")));
    }

    @Test
    void doesNotNameTheChapterThatEndedOnThePageBefore() throws IOException {
        assertEquals(List.of("1 Een", "2 Twee"), heads(chapter(1, "Een", PAGE), chapter(2, "Twee", HALF)));
    }

    @Test
    void givesTheRoomThatAShortNameLeavesToTheLongOne() throws IOException {
        String name = "Wat de samenwerking van andere samenwerkingen heeft geleerd";
        List<String> heads = heads(chapter(1, "Een", HALF), chapter(2, name, ""));
        assertEquals(List.of("1 Een · 2 Wat de samenwerking van andere samenw…"), heads);
    }

    private static String chapter(int number, String name, String content) {
        String title = number + " " + name;
        return "<section class=\"chapter\"><h2 id=\"h" + number + "\" data-chapter=\"" + title
                + "\"><div class=\"run-head-right\"><div data-fit=\"48\">" + title + "</div></div>" + title + "</h2>"
                + content + "</section>";
    }

    /** The first line of each page: the document has no cover, so that the first page has a head in the place of one. */
    private static List<String> heads(String... chapters) throws IOException {
        String cover = "<div style=\"height: 240mm\">Voorblad</div>";
        byte[] pdf = PdfSamples.render(cover
                + String.join("", chapters).replaceFirst("<section", "<section style=\"page-break-before: always\""));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(2, document.getNumberOfPages())
                    .mapToObj(page -> firstLine(document, page))
                    .toList();
        }
    }

    private static String firstLine(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
