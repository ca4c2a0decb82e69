package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.pdf.PageTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The cover sheet of a dossier in which everything is long and there is much of everything. */
@Tag("slow")
class CoverSheetTest {
    private static final String LONG =
            "Dit is een lange zin over bereikbaarheid en voorzieningen en samenwerking in de regio. ";
    private static final String SHEET = "organen/raad-a/oplegger-proef";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        DossierFolder dossier = new DossierFolder(folder.resolve("bron"));
        dossier.put("dossier.yaml", crowded());
        dossier.write("organen.yaml", "organen: [ { id: raad-a, naam: " + LONG.repeat(2) + ", soort: gemeenteraad } ]");
        build("uit");
    }

    private static void build(String out) throws IOException {
        GeneratorResult result = new Generator(TestRun.of(folder.resolve("bron"), folder.resolve(out))
                        .making(OutputFormat.HTML, OutputFormat.PDF)
                        .options())
                .build();
        assertTrue(result.written(), () -> result.findings().toString());
    }

    private static String crowded() {
        return "titel: " + LONG.repeat(3).replace(".", "") + "\n"
                + "samenvatting: " + LONG.repeat(10) + "\n"
                + """
                partijen:
                  - { id: wij, naam: Gemeente met een heel erg lange naam die niet eindigt, laag: gemeente, orgaan: raad-a, uittreding: %1$s }
                  - { id: rijk, naam: Ministerie met een naam die nog veel langer is dan die van de gemeente, laag: rijk }
                politiek: { richting: %1$s, ruimte: %1$s, bijsturing: %1$s }
                """.formatted(LONG.repeat(5).strip())
                + "afspraken:\n" + many(40, CoverSheetTest::agreement)
                + "momenten:\n" + many(20, CoverSheetTest::moment)
                + "financien:\n" + many(30, CoverSheetTest::payment)
                + "bronnen:\n"
                + many(30, i -> "  - { id: b" + i + ", titel: " + LONG.repeat(3).strip() + " }\n");
    }

    private static String many(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String agreement(int i) {
        String sides = i % 2 == 0 ? "van: wij, aan: rijk" : "van: rijk, aan: wij";
        return "  - { id: A-%d, titel: %s, onderwerp: inzet, %s, status: overeengekomen, herijken-voor: 2020-01-%02d, tekst: %s }\n"
                .formatted(
                        i,
                        LONG.repeat(2).strip(),
                        sides,
                        i % 28 + 1,
                        LONG.repeat(9).strip());
    }

    private static String moment(int i) {
        return "  - { datum: 2030-01-%02d, orgaan: raad-a, soort: besluit, titel: %s, toelichting: %s }\n"
                .formatted(i + 1, LONG.repeat(3).strip(), LONG.repeat(5).strip());
    }

    private static String payment(int i) {
        return "  - { partij: wij, jaar: %d, bedrag: 100000, grondslag: %s %d }\n"
                .formatted(2024 + i, LONG.repeat(3).strip(), i);
    }

    private byte[] made(String end) throws IOException {
        return Files.readAllBytes(folder.resolve("uit").resolve(SHEET + end));
    }

    @Test
    void staysOneSheetOfPaper() throws IOException {
        byte[] pdf = made(".pdf");
        assertEquals(2, PageTexts.pages(pdf));
        assertEquals(List.of(), PageTexts.outside(pdf));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void countsWhatItHasNoRoomFor() throws IOException {
        String page = Files.readString(folder.resolve("uit").resolve(SHEET + ".html"));
        assertTrue(page.contains("en nog 19, zie hoofdstuk 2, Afspraken"), page);
        assertTrue(page.contains("en nog 26, zie hoofdstuk"), "sources");
        assertTrue(page.contains("en nog 28, zie hoofdstuk"), "grounds of payments");
    }

    @Test
    void asksThreeQuestionsEachWithItsPlace() throws IOException {
        String questions = Files.readString(folder.resolve("uit").resolve(SHEET + ".html"))
                .replaceFirst("(?s).*<ol>(.*?)</ol>.*", "$1");
        assertEquals(3, questions.split("<li>").length - 1);
        assertTrue(questions.contains("index.html#afspraak-A-0\">alinea\u00a0A-0.1</a>"), questions);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void givesATextToFinishByHandWithTitleLanguageAndHeadings() throws Exception {
        Map<String, byte[]> parts = unzipped(made(".odt"));
        assertEquals(
                List.of("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"),
                new ArrayList<>(parts.keySet()));
        assertEquals("application/vnd.oasis.opendocument.text", new String(parts.get("mimetype")));
        Document meta = parsed(parts.get("meta.xml"));
        assertTrue(
                meta.getElementsByTagName("dc:title").item(0).getTextContent().startsWith("Oplegger voor"));
        assertTrue(new String(parts.get("styles.xml")).contains("fo:language=\"nl\" fo:country=\"NL\""));
        var headings = parsed(parts.get("content.xml")).getElementsByTagNameNS(TEXT, "h");
        List<String> levels = IntStream.range(0, headings.getLength())
                .mapToObj(i -> headings.item(i)
                        .getAttributes()
                        .getNamedItemNS(TEXT, "outline-level")
                        .getNodeValue())
                .toList();
        assertEquals(List.of("1", "2", "2", "2", "2", "2", "2", "2", "2"), levels);
    }

    @Test
    void isTheSameTwice() throws IOException {
        build("nog-eens");
        for (String end : List.of(".html", ".pdf", ".odt")) {
            assertArrayEquals(
                    made(end), Files.readAllBytes(folder.resolve("nog-eens").resolve(SHEET + end)), end);
        }
    }

    @Test
    void opensInAnOfficeProgramAsOneSheetOfPaper() throws Exception {
        byte[] pdf = Office.convert(folder.resolve("uit").resolve(SHEET + ".odt"), "pdf", folder);
        assertEquals(2, PageTexts.pages(pdf));
    }
}
