package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must stay on one page, shifted through all places near the foot of a page. */
@Tag("slow")
class PageBreaksTest {

    private static final int FIRST = 150;
    private static final int LAST = 250;
    private static final int STEP = 2;
    private static final String FIGURE =
            "<figure class=\"wide\"><svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 200 100\" "
                    + "width=\"40em\" height=\"20em\" role=\"img\" aria-label=\"Kaart\"><text x=\"10\" y=\"20\">InKaart</text></svg>"
                    + "<figcaption>Bron</figcaption></figure>";

    @ParameterizedTest
    @CsvSource({"12, 1, false", "12, 1, true", "40, 4, false", "40, 4, true"})
    void aHeadingKeepsWithTheHeadAndTwoRowsOfItsTable(int rows, int lines, boolean hidden) {
        assertTogether(table(rows, lines, hidden), "Tussenkop", "Bijschrift", "Naam", "Rij1.", "Rij2.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSmallTableStaysWhole(boolean hidden) {
        assertTogether(table(4, 1, hidden), "Tussenkop", "Bijschrift", "Naam", "Rij1.", "Rij4.");
    }

    @ParameterizedTest
    @CsvSource({"12, 1", "40, 2"})
    void noRowStandsAloneAfterAPageBreak(int rows, int lines) {
        assertTogether(table(rows, lines, false), "Rij" + (rows - 1) + ".", "Rij" + rows + ".");
    }

    /** A head for who does not see the table fits at the foot of any page, however tall the row below it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aHeadingKeepsWithTheFirstOfFewTallRows(int rows) {
        String unseen = table(rows, 1, true)
                .replace("<thead>", "<thead class=\"hidden\">")
                .replace("waarde", "Zes regels van een afspraak die ieder een hele regel lang zijn. ".repeat(9));
        assertTogether(unseen, "Tussenkop", "Rij1.");
    }

    @Test
    void theLastRowOfATableIsNotAlone() {
        assertTogether(table(12, 1, false), "Rij11.", "Rij12.");
    }

    /** The engine keeps a heading with all of its table, and a table with the line below it, where both fit on a page. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<p class=\"small wide\">Bron</p>"})
    void aTableBreaksBeforeItLeavesAPageEmpty(String below) {
        assertEquals(Set.of(1, 2), pages(180, table(20, 1, false) + below, "Tussenkop", "Rij2.", "Rij20."));
    }

    @Test
    void aHeadingAndOneLineDoNotEndAPage() {
        assertTogether("<p>Regel</p><p class=\"lead\">Zin</p>" + FIGURE, "Tussenkop", "Regel", "Zin", "InKaart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"lead\">Zin</p>",
                "<p>Zin</p>",
                "<p class=\"numbered \"><a class=\"number\" href=\"#x\">5</a> Zin</p>"
            })
    void aHeadingAndTheSentenceKeepWithTheFigure(String sentence) {
        assertTogether(sentence + FIGURE, "Tussenkop", "Zin", "InKaart", "Bron");
    }

    @Test
    void theNumberOfAnImageStaysBesideIt() {
        assertTogether(
                "<p>Tekst tussen kop en beeld.</p>".repeat(3)
                        + "<p class=\"numbered \"><a class=\"number\" href=\"#x\">5.1</a> <img src=\"bijlagen/foto.png\" alt=\"Foto\" "
                        + "style=\"width: 80mm; height: 60mm\"/> Onder</p>",
                "5.1",
                "Onder");
    }

    @Test
    void theNumberOfAListStaysBesideItsFirstItem() {
        assertTogether(
                "<p>Tekst tussen kop en lijst.</p>".repeat(3)
                        + "<div class=\"numbered listed\"><span class=\"number\">5.1</span> <ul><li><span class=\"marker\">•</span>"
                        + "Eerste</li><li><span class=\"marker\">•</span>Tweede</li></ul></div>",
                "5.1",
                "Eerste");
    }

    @Test
    void theStatusOfAnAgreementStaysBesideItsHead() {
        assertTogether(
                "<article class=\"card\"><div class=\"card-head\"><h3><span class=\"card-number\">A-01</span> Titel</h3>"
                        + "<p class=\"card-status\">Afgesproken</p><p class=\"who\">Wij aan allen</p></div></article>",
                "A-01",
                "Titel",
                "Afgesproken",
                "allen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Zin</p>",
                "<ul><li>Zin</li></ul>",
                "<article class=\"card\"><h3>Zin</h3><p>Tekst</p></article>",
                "<table class=\"layout\" role=\"presentation\"><tr><td>Zin<br/>twee<br/>drie</td></tr></table>",
                "<blockquote><p>Zin</p></blockquote>"
            })
    void aHeadingKeepsWithWhatFollows(String next) {
        assertTogether(next, "Tussenkop", "Zin");
    }

    private static String table(int rows, int lines, boolean hidden) {
        String body = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "<tr><th scope=\"row\">Rij" + i + "." + "<br/>regel".repeat(lines - 1)
                        + "</th><td>waarde</td></tr>")
                .collect(Collectors.joining());
        return "<div class=\"table-wrap wide\"><table class=\"data\"><caption" + (hidden ? " class=\"hidden\"" : "")
                + ">Bijschrift</caption><thead><tr><th scope=\"col\">Naam</th><th scope=\"col\">Getal</th></tr></thead><tbody>"
                + body + "</tbody></table></div>";
    }

    private static void assertTogether(String block, String... words) {
        List<String> apart = IntStream.iterate(FIRST, height -> height <= LAST, height -> height + STEP)
                .filter(height -> pages(height, block, words).size() != 1)
                .mapToObj(height -> height + " mm down")
                .toList();
        assertEquals(List.of(), apart);
    }

    /** The pages on which these words stand when this much stands above them. */
    private static Set<Integer> pages(int height, String block, String... words) {
        byte[] pdf = PdfSamples.render("<section class=\"chapter\"><h2>Hoofdstuk</h2><div style=\"height: " + height
                + "mm\">Vulling</div>" + "<h3>Tussenkop</h3>" + block + "<p>Daarna</p></section>");
        try (StructureReader reader = new StructureReader(pdf)) {
            TaggedElement document = reader.document();
            return Stream.of(words).map(word -> page(document, word)).collect(Collectors.toSet());
        }
    }

    private static int page(TaggedElement document, String word) {
        return document.all()
                .flatMap(element -> element.kids().stream())
                .filter(kid ->
                        kid instanceof TaggedElement.Text text && text.text().contains(word))
                .mapToInt(kid -> ((TaggedElement.Text) kid).page())
                .findFirst()
                .orElseThrow();
    }
}
