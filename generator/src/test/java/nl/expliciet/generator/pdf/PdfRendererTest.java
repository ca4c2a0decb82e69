package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.Golden;
import nl.expliciet.generator.pdf.PdfDocument.ImageSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void theTagTreeFollowsTheText() {
        Golden.check("tags/sample.txt", TagTree.of(PdfSamples.RENDERER.render(PdfSamples.rich())));
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryRendererAndThread() throws Exception {
        byte[] once = PdfSamples.RENDERER.render(PdfSamples.rich());
        assertArrayEquals(once, new PdfRenderer(PdfStyle.shipped()).render(PdfSamples.rich()));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Callable<byte[]> task = () -> PdfSamples.RENDERER.render(PdfSamples.rich());
            for (Future<byte[]> other : threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertArrayEquals(once, other.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void thePropertiesNameDossierAndVersion() throws Exception {
        PdfDocument document = PdfSamples.of("<p>Tekst</p>").of(new PdfOrigin("voorbeeldland", "", "v1 <concept>", ""));
        try (PdfReader reader = new PdfReader(PdfSamples.RENDERER.render(document))) {
            String xmp = new String(reader.getMetadata(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<expliciet:dossier>voorbeeldland</expliciet:dossier>"), xmp);
            assertTrue(xmp.contains("<expliciet:versie>v1 &lt;concept&gt;</expliciet:versie>"), xmp);
            assertFalse(xmp.contains("<expliciet:commit>"), xmp);
        }
    }

    @Test
    void wordsAtLineEndsStayApart() {
        String words = IntStream.range(0, 400).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
        assertTrue(TagTree.of(PdfSamples.render("<p>" + words + "</p>")).contains(words));
    }

    @Test
    void wordsStayApartAcrossElementsAndLines() {
        String words = IntStream.range(0, 300)
                .mapToObj(i -> "<b>vet" + i + "</b> <i>schuin" + i + "</i>")
                .collect(Collectors.joining(" "));
        String text = TagTree.of(PdfSamples.render("<p>" + words + "</p>"));
        assertTrue(text.contains(words.replaceAll("<[^>]+>", "")), text);
    }

    @Test
    void wordsStayApartAcrossForcedLineBreaks() {
        String text =
                TagTree.of(PdfSamples.render("<p>een<br/>twee<br/><b>drie</b></p><table class=\"data\"><tbody><tr>"
                        + "<td><span>vier</span><br/><strong>vijf</strong></td></tr></tbody></table>"));
        assertTrue(text.contains("een twee drie"), text);
        assertTrue(text.contains("vier vijf"), text);
    }

    @Test
    void longDutchWordsBreakWithASoftHyphen() {
        String text = TagTree.of(PdfSamples.render("<p>" + "verantwoordelijkheidsverdeling ".repeat(60) + "</p>"));
        assertTrue(text.contains("~"), text);
        assertTrue(
                text.replace("~", "")
                        .contains("verantwoordelijkheidsverdeling ".repeat(60).trim()),
                text);
    }

    @Test
    void softHyphensOfTheTextAreSeenAtLineEndsOnly() {
        String text = TagTree.of(PdfSamples.render("<p>"
                + IntStream.range(0, 100)
                        .mapToObj(i -> i * i * i + " samen\u00ADwerking ")
                        .collect(Collectors.joining())
                + "</p>"));
        assertTrue(text.contains("samen~werking"), text);
        assertTrue(text.contains("samenwerking"), text);
        assertFalse(text.contains("-"), text);
    }

    @Test
    void everyPlaceWithAnIdCanBeOpenedByItsName() throws IOException {
        byte[] pdf = PdfSamples.render(
                "<section class=\"chapter\" id=\"kop\"><h2>Kop</h2><p style=\"page-break-before: always\" "
                        + "id=\"alinea-2-1\">Tekst</p></section>");
        try (PdfReader reader = new PdfReader(pdf)) {
            Map<Object, PdfObject> places = reader.getNamedDestination();
            PdfObject place = ((PdfArray) PdfReader.getPdfObject(places.get("alinea-2-1"))).getPdfObject(0);
            assertEquals(reader.getPageOrigRef(2).toString(), place.toString());
            assertTrue(places.containsKey("kop"), places.toString());
        }
    }

    @Test
    void aWordOf400LettersStaysInsideThePage() throws IOException {
        byte[] pdf = PdfSamples.render("<p>" + "x".repeat(400) + "</p><table class=\"data\"><tbody><tr><td>"
                + "y".repeat(400) + "</td><td>kort</td></tr></tbody></table>");
        assertEquals(1, pages(pdf));
        assertTrue(TagTree.of(pdf).contains("x".repeat(400)));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void aTableHeadIsRepeatedAsArtifactAndRowsStayWhole() throws IOException {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> "<tr><td>rij " + i + "<br/>tweede regel</td><td>" + i + "</td></tr>")
                .collect(Collectors.joining());
        byte[] pdf =
                PdfSamples.render("<table class=\"data\"><thead><tr><th>Kop</th><th>Nummer</th></tr></thead><tbody>"
                        + rows + "</tbody></table>");
        assertTrue(pages(pdf) > 1);
        String tree = TagTree.of(pdf);
        assertEquals(tree.indexOf("\"Kop\""), tree.lastIndexOf("\"Kop\""), "the head is read once");
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void aHiddenHeadIsReadButNotSeen() {
        byte[] pdf = PdfSamples.render(
                "<table class=\"data\"><thead class=\"hidden\"><tr><th scope=\"col\">Laag</th></tr></thead>"
                        + "<tbody><tr><td>Rijk</td></tr></tbody></table><p>na</p>");
        String tree = TagTree.of(pdf);
        assertTrue(tree.contains("TH Scope=Column\n          \"Laag\""), tree);
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void aBrokenImageBecomesItsDescription() {
        PdfDocument document = PdfSamples.of("<p><img src=\"stuk.png\" alt=\"Kaart van het gebied\"/></p>");
        ImageSource broken = src -> Optional.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        byte[] pdf = PdfSamples.RENDERER.render(
                new PdfDocument(document.xhtml(), "Proef", "", "", "nl", document.date(), broken));
        assertTrue(TagTree.of(pdf).contains("\"Kaart van het gebied\""));
        assertFalse(TagTree.of(pdf).contains("Figure"));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void drawingsFromOutsideAreFigures() throws IOException {
        String plain =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 20'><rect width='80' height='20' fill='#154273'/>"
                        + "<text x='40' y='14' fill='white' text-anchor='middle'>Logo</text></svg>";
        String rich =
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'><defs><linearGradient id='g'>"
                        + "<stop offset='0' stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient></defs>"
                        + "<rect width='90' height='40' rx='4' fill='url(#g)' opacity='.6'/><image href='http://voorbeeld.invalid/a.png'/>"
                        + "<g transform='translate(4 20)'><text fill='#ffffff'>Op verloop</text></g></svg>";
        PdfDocument page =
                PdfSamples.of("<p><img src=\"plain\" alt=\"Plat\"/></p><p><img src=\"rich\" alt=\"Rijk\"/></p>");
        ImageSource images = src -> Optional.of((src.equals("plain") ? plain : rich).getBytes(StandardCharsets.UTF_8));
        PdfDocument document = new PdfDocument(page.xhtml(), "Proef", "", "", "nl", page.date(), images);
        byte[] pdf = PdfSamples.RENDERER.render(document);
        assertArrayEquals(pdf, PdfSamples.RENDERER.render(document));
        assertTrue(TagTree.of(pdf).contains("Figure Alt=Plat"));
        assertTrue(TagTree.of(pdf).contains("Logo"));
        assertTrue(TagTree.of(pdf).contains("Figure Alt=Rijk"));
        assertTrue(TagTree.of(pdf).contains("Op verloop"), "text is set in our fonts");
        assertTrue(hasPattern(pdf), "colours run over into each other");
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    private static boolean hasPattern(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return IntStream.range(0, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .anyMatch(object ->
                            object instanceof PdfDictionary dictionary && dictionary.get(PdfName.PATTERNTYPE) != null);
        }
    }

    @Test
    void charactersOfManyScriptsAreShownAndReadBack() {
        String text = "źdźbło řeřicha αβγ Жизнь → ⇒ ✓ ☑ ≠ ∑ ∈ één IJ € “citaat” – …";
        assertTrue(TagTree.of(PdfSamples.render("<p>" + text + "</p>")).contains(text));
        assertTrue(text.codePoints().allMatch(PdfSamples.RENDERER.coverage()::covers));
        assertFalse(PdfSamples.RENDERER.coverage().covers('中'));
        assertFalse(
                PdfSamples.RENDERER.coverage().covers('א'), "text from right to left would be set in the wrong order");
    }

    @Test
    @Tag("slow")
    void nothingIsLostWhereDossiersAreExtreme() {
        String row =
                "<table class=\"data\"><tbody><tr><td>" + words(0, 1500) + "</td><td>naast</td></tr></tbody></table>";
        String card = "<article class=\"card\"><table class=\"layout\"><tr><td>A-1</td><td><p>" + words(1500, 1000)
                + "</p></td></tr></table></article>";
        String columns =
                IntStream.range(2500, 2530).mapToObj(i -> "<td>w" + i + "</td>").collect(Collectors.joining());
        String deep = "<blockquote>".repeat(200) + "<p>" + words(2530, 5) + "</p>" + "</blockquote>".repeat(200);
        String text = TagTree.of(
                PdfSamples.render(row + card + "<table><tbody><tr>" + columns + "</tr></tbody></table>" + deep));
        assertEquals(
                List.of(),
                IntStream.range(0, 2535)
                        .filter(i -> text.split("\\bw" + i + "\\b", -1).length != 2)
                        .boxed()
                        .toList());
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void headingsBecomeBookmarks() throws IOException {
        try (PdfReader reader = new PdfReader(PdfSamples.RENDERER.render(PdfSamples.rich()))) {
            assertTrue(reader.getCatalog().get(PdfName.OUTLINES) != null);
            List<?> top = com.lowagie.text.pdf.SimpleBookmark.getBookmarkList(reader);
            assertTrue(top.toString().contains("4 Zesvragenprofiel"), top.toString());
        }
    }

    @Test
    void anEmptyDocumentIsAPageAllTheSame() throws IOException {
        byte[] pdf = PdfSamples.render("<p>Niets</p>");
        assertEquals(1, pages(pdf));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void whatIsNoXhtmlIsABug() {
        assertThrows(PdfException.class, () -> PdfSamples.render("<p>"));
    }

    @Test
    void nothingOutsideTheDocumentIsRead() {
        byte[] pdf = PdfSamples.render("<p style=\"background-image: url(http://voorbeeld.invalid/a.png)\">tekst</p>"
                + "<p><img src=\"file:///etc/hostname\" alt=\"Geheim\"/></p>");
        assertTrue(TagTree.of(pdf).contains("Geheim"));
        assertThrows(
                PdfException.class,
                () -> PdfSamples.RENDERER.render(new PdfDocument(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&y;</body></html>",
                        "t",
                        "",
                        "",
                        "nl",
                        PdfSamples.rich().date(),
                        ImageSource.NONE)));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }
}
