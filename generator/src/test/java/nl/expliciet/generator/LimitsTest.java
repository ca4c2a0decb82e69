package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.expliciet.generator.annotation.AnnotationReader;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The limits stand in the guide as the compiler holds them: up to a limit there is no finding of it, beyond it there is. Those of PDFs with comments are
 * held where they are read, by {@code AnnotationReaderTest} and {@code PdfFolderTest}.
 */
@Tag("slow")
class LimitsTest {
    private static final Path GUIDE = Path.of("..", "dossiers", "HANDLEIDING.md");
    private static final int MB = 1024 * 1024;

    @TempDir
    Path folder;

    private DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        dossier = new DossierFolder(folder);
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl")).format(number);
    }

    /** What the table of the guide has to say; a row that is not here has no test. */
    private static Map<String, String> held() {
        Map<String, String> held = new LinkedHashMap<>();
        held.put("tekstbestand", number(Limits.FILE_BYTES / MB) + " MB, UTF-8");
        held.put(
                "beeld, bijlage of lettertype",
                number(Limits.ATTACHMENT_BYTES / MB) + " MB; een beeld " + number(Limits.IMAGE_PIXELS / 1_000_000)
                        + " miljoen beeldpunten");
        held.put("nesten van blokken, lijsten en citaten", number(Limits.NESTING) + " diep");
        held.put("tekens van Markdown in één alinea, lijst of tabel", number(Limits.MARKS));
        held.put("tekens in een naam, titel of kop", number(Limits.LINE));
        held.put("aliassen in een YAML-bestand", number(Limits.ALIASES));
        held.put("waarden in een YAML-bestand", number(Limits.VALUES));
        held.put("bestanden in een map van een dossier", number(Limits.FILES));
        held.put("id", number(Scalar.Id.LONGEST) + " tekens");
        held.put("interval van een herijking", "een eeuw");
        held.put("jaar van een bedrag", "1900 tot en met 2200");
        held.put("momenten in de tekening van een agenda", number(Calendar.MOST) + "; de tabel noemt ze alle");
        held.put(
                "pdf met reacties",
                number(AnnotationReader.MAX_BYTES / MB) + " MB, uitgepakt 256 MB, één minuut lezen");
        held.put("reacties in een pdf", number(AnnotationReader.MAX_ANNOTATIONS) + ", elk 20.000 tekens");
        held.put("pdf's in één keer importeren", "1.000");
        return held;
    }

    @Test
    void theGuideSaysWhatHolds() throws IOException {
        String guide = Files.readString(GUIDE);
        String table = guide.substring(guide.indexOf("| wat | grens |"));
        Map<String, String> rows = table.substring(0, table.indexOf("\n\n"))
                .lines()
                .skip(2)
                .map(row -> row.split(" *\\| *"))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2], (a, b) -> a, LinkedHashMap::new));
        assertEquals(held(), rows);
    }

    private void assertLimit(FindingCode code, String file, String inside, String beyond) throws IOException {
        assertEquals(0, count(code, file, inside), "up to the limit");
        assertEquals(1, count(code, file, beyond), "beyond it");
    }

    private long count(FindingCode code, String file, String text) throws IOException {
        return dossier.put(file, text).check().stream()
                .filter(finding -> finding.code() == code)
                .count();
    }

    @Test
    void sizeOfATextFile() throws IOException {
        String head = "# Kop\n\n";
        String text = ("tekst ".repeat(1_000) + "\n\n").repeat(Limits.FILE_BYTES / 6_000 + 1);
        String inside = head + text.substring(0, Limits.FILE_BYTES - head.length());
        assertLimit(FindingCode.LIMIT, "hoofdstukken/01.md", inside, inside + "x");
    }

    @Test
    void sizeOfAnAttachment() throws IOException {
        String chapter = "# Kop\n\n[cijfers](../bijlagen/groot.csv)\n";
        Path file = Files.createDirectories(folder.resolve("proef/bijlagen")).resolve("groot.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.ATTACHMENT_BYTES);
            assertEquals(0, count(FindingCode.LIMIT, "hoofdstukken/01.md", chapter));
            large.setLength(Limits.ATTACHMENT_BYTES + 1);
            assertEquals(1, count(FindingCode.LIMIT, "hoofdstukken/01.md", chapter));
        }
    }

    @Test
    void marksInAParagraph() throws IOException {
        String marks = "*a* ".repeat(Limits.MARKS / 2);
        assertLimit(FindingCode.LIMIT, "hoofdstukken/01.md", "# Kop\n\n" + marks, "# Kop\n\n" + marks + "*a*");
    }

    @Test
    void nestingOfQuotes() throws IOException {
        String inside = "# Kop\n\n" + "> ".repeat(Limits.NESTING - 2) + "tekst\n";
        String beyond = "# Kop\n\n" + "> ".repeat(Limits.NESTING + 1) + "tekst\n";
        assertLimit(FindingCode.LIMIT, "hoofdstukken/01.md", inside, beyond);
    }

    @Test
    void pixelsOfAnImage() throws IOException {
        String chapter = "# Kop\n\n![kaart](../bijlagen/groot.png)\n";
        Path image = Files.createDirectories(folder.resolve("proef/bijlagen")).resolve("groot.png");
        int height = Limits.IMAGE_PIXELS / 6_000;
        assertTrue(
                ImageIO.write(new BufferedImage(6_000, height, BufferedImage.TYPE_BYTE_BINARY), "png", image.toFile()));
        assertEquals(0, count(FindingCode.BAD_IMAGE, "hoofdstukken/01.md", chapter));
        assertTrue(ImageIO.write(
                new BufferedImage(6_000, height + 1, BufferedImage.TYPE_BYTE_BINARY), "png", image.toFile()));
        assertEquals(1, count(FindingCode.BAD_IMAGE, "hoofdstukken/01.md", chapter));
    }

    @Test
    void charactersOfATitle() throws IOException {
        String line = "a".repeat(Limits.LINE);
        assertLimit(FindingCode.LIMIT, "dossier.yaml", "titel: " + line + "\n", "titel: " + line + "a\n");
    }

    @Test
    void charactersOfAHeading() throws IOException {
        String line = "a".repeat(Limits.LINE);
        assertLimit(FindingCode.LIMIT, "hoofdstukken/01.md", "# " + line + "\n", "# Kop\n\n## " + line + "a\n");
    }

    @Test
    void aliasesInAYamlFile() throws IOException {
        String anchor = "leeg: &a []\nmeer: [ *a";
        String inside = anchor + ", *a".repeat(Limits.ALIASES - 1);
        assertLimit(FindingCode.LIMIT, "dossier.yaml", inside + " ]\n", inside + ", *a ]\n");
    }

    @Test
    void valuesInAYamlFileOfOneLine() throws IOException {
        String many = "x, ".repeat(Limits.VALUES);
        assertLimit(FindingCode.LIMIT, "dossier.yaml", "afspraken: []\n", "afspraken: [" + many + "x]\n");
    }

    @Test
    void valuesInAYamlFile() throws IOException {
        String many = IntStream.range(0, Limits.VALUES).mapToObj(i -> "x").collect(Collectors.joining("\n  - "));
        assertLimit(FindingCode.LIMIT, "dossier.yaml", "afspraken: []\n", "afspraken:\n  - " + many + "\n");
    }

    @Test
    void filesInAFolder() throws IOException {
        int others = 5;
        for (int i = 0; i < Limits.FILES - others; i++) {
            dossier.put("hoofdstukken/h" + i + ".md", "# Kop\n");
        }
        assertEquals(0, count(FindingCode.LIMIT, "dossier.yaml", "samenvatting: Kort.\n"));
        for (int i = 0; i <= others; i++) {
            dossier.put("hoofdstukken/nog-" + i + ".md", "# Kop\n");
        }
        assertTrue(count(FindingCode.LIMIT, "dossier.yaml", "samenvatting: Kort.\n") > 0);
    }

    @Test
    void ids() throws IOException {
        String source = "bronnen: [ { id: %s, titel: Bron } ]\n";
        String longest = "a".repeat(Scalar.Id.LONGEST);
        assertLimit(FindingCode.BAD_ID, "dossier.yaml", source.formatted(longest), source.formatted(longest + "a"));
    }

    @Test
    void intervals() throws IOException {
        String review = "herijking: { laatste: 2023-06-01, interval: %s }\n";
        assertLimit(FindingCode.BAD_PERIOD, "dossier.yaml", review.formatted("P100Y"), review.formatted("P101Y"));
    }

    @Test
    void yearsOfMoney() throws IOException {
        String money = "financien: [ { partij: rijk, bedrag: 1, jaar: %d } ]\n";
        assertLimit(FindingCode.OUT_OF_RANGE, "dossier.yaml", money.formatted(2200), money.formatted(2201));
    }
}
