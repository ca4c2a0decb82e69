package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.pdf.PageTexts;
import nl.expliciet.generator.shipped.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A typeface of the house reaches pages and PDFs; one that cannot be used is a finding where it is named. */
@Tag("slow")
class HouseFontTest {
    /** Wider than the shipped typeface, so that it shows where room is short. */
    private static final String WIDE = "font/DejaVuSans.ttf";

    @TempDir
    Path temp;

    private DossierFolder source;

    @BeforeEach
    void writeSource() throws IOException {
        source = new DossierFolder(Files.createDirectories(temp.resolve("bron")));
        source.put(
                "dossier.yaml",
                "titel: Voorbeeld\nsamenvatting: Een **vet** en *cursief* woord, en de [kaart](bijlagen/kaart.svg).\n");
        source.put("dossier.yaml", "financien: [ { partij: rijk, jaar: 2023, bedrag: 1250000 } ]\n");
        font("gewoon.ttf", Shipped.bytes(WIDE));
        font("vet.ttf", Shipped.bytes("font/SourceSans3-Bold.ttf"));
    }

    @Test
    void isInThePagesAndThePdf() throws IOException {
        build("{ naam: Huis van Voorbeeld, gewoon: letters/gewoon.ttf, vet: letters/vet.ttf }");
        assertArrayEquals(Shipped.bytes(WIDE), Files.readAllBytes(output("stijl/huisletter-gewoon.ttf")));
        String css = Files.readString(output("stijl/pagina.css"));
        assertTrue(css.contains("font-family: \"Huis van Voorbeeld\"; src: url(\"huisletter-vet.ttf\")"), css);
        assertTrue(css.lastIndexOf("--font: \"Huis van Voorbeeld\"") > css.indexOf("--font: \"Expliciet Sans\""));
        assertEquals(Set.of("DejaVuSans", "SourceSans3-Bold"), fonts(pdf()));
        assertEquals(List.of(), Conformance.problems(pdf()));
    }

    @Test
    void lettersInChartsKeepToTheirRoom() throws IOException {
        build("{ naam: Breed, gewoon: letters/gewoon.ttf }");
        String css = Files.readString(output("stijl/pagina.css"));
        String charts = css.substring(css.indexOf("font-family: \"Breed in grafieken\""));
        double percent = Double.parseDouble(charts.replaceFirst("(?s).*?size-adjust: ([0-9.]+)%.*", "$1"));
        assertTrue(percent > 60 && percent < 95, charts);
    }

    @Test
    void aWideTypefaceCoversAndLeavesNothing() throws IOException {
        Path shipped = temp.resolve("meegeleverd");
        ShippedDossiers.copyTo(shipped);
        Files.write(shipped.resolve("breed.ttf"), Shipped.bytes(WIDE));
        Files.writeString(
                shipped.resolve("expliciet.yaml"),
                "peildatum: 2024-01-15\nthema: { lettertype: { naam: Breed, gewoon: breed.ttf } }\n");
        GeneratorOptions options = TestRun.of(shipped, temp.resolve("uit"))
                .making(OutputFormat.PDF)
                .only(List.of("voorbeeldland"))
                .options();
        assertTrue(new Generator(options).build().written());
        byte[] pdf = Files.readAllBytes(output("voorbeeldland/voorbeeldland.pdf"));
        assertEquals(List.of(), PageTexts.outside(pdf));
        assertEquals(List.of(), PageTexts.overlaps(pdf));
    }

    @Test
    void boldThatIsNotThereIsMadeOfRegular() throws IOException {
        build("{ naam: Huis, gewoon: letters/gewoon.ttf }");
        assertEquals(Set.of("DejaVuSans"), fonts(pdf()));
        try (PdfReader reader = new PdfReader(pdf())) {
            String page = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            assertTrue(page.contains("2 Tr"), "text with a stroke around it");
        }
        assertEquals(List.of(), Conformance.problems(pdf()));
    }

    @Test
    void aFontThatMustStayWholeIsEmbeddedWhole() throws IOException {
        byte[] whole = Shipped.bytes("font/NotoMono-Regular.ttf");
        int record = new String(whole, 0, 512, StandardCharsets.ISO_8859_1).indexOf("OS/2");
        whole[java.nio.ByteBuffer.wrap(whole).getInt(record + 8) + 8] = 1;
        font("heel.ttf", whole);
        build("{ naam: Heel, gewoon: letters/heel.ttf }");
        assertTrue(pdf().length > whole.length / 2);
        assertEquals(List.of(), Conformance.problems(pdf()));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String typeface = "{ naam: Huis, gewoon: letters/gewoon.ttf, vet: letters/vet.ttf }";
        build(typeface);
        byte[] first = pdf();
        build(typeface);
        assertArrayEquals(first, pdf());
    }

    @Test
    void whatCannotBeUsedIsSaidWhereItIsNamed() throws IOException {
        font("stuk.ttf", java.util.Arrays.copyOf(Shipped.bytes(WIDE), 5000));
        Files.writeString(temp.resolve("buiten.ttf"), "geheim");
        Files.createSymbolicLink(source.root().resolve("letters/link.ttf"), temp.resolve("buiten.ttf"));
        assertProblem("{ naam: H, gewoon: letters/nergens.ttf }", "lettertype.gewoon", Term.MISSING, 33);
        assertProblem("{ naam: H, gewoon: ../buiten.ttf }", "lettertype.gewoon", Term.OUTSIDE, 33);
        assertProblem("{ naam: H, gewoon: letters/link.ttf }", "lettertype.gewoon", Term.OUTSIDE, 33);
        assertProblem("{ naam: H, gewoon: letters/stuk.ttf }", "lettertype.gewoon", Term.BROKEN, 33);
        assertProblem("{ naam: H, gewoon: proef/dossier.yaml }", "lettertype.gewoon", Term.FONTKIND, 33);
        assertProblem("{ naam: \"a } b\", gewoon: letters/gewoon.ttf }", "lettertype.naam", Term.FONTNAME, 22);
        assertProblem("letters/gewoon.ttf", "lettertype", Term.FONT, 14);
    }

    @Test
    void aTypefaceNeedsAFileForRegularText() throws IOException {
        List<Finding> findings = check("{ naam: Huis, vet: letters/vet.ttf }");
        assertEquals(
                List.of(FindingCode.MISSING_KEY),
                findings.stream().map(Finding::code).toList());
    }

    private void assertProblem(String typeface, String key, Term reason, int column) throws IOException {
        Finding finding = check(typeface).get(0);
        assertEquals(FindingCode.BAD_THEME, finding.code());
        assertEquals(List.of(Argument.typed(key), reason), finding.arguments());
        assertEquals(4, finding.position().line());
        assertEquals(column, finding.position().column(), typeface);
        assertFalse(new Generator(options()).build().written());
    }

    private List<Finding> check(String typeface) throws IOException {
        settings(typeface);
        return new Generator(options()).check().findings();
    }

    private void build(String typeface) throws IOException {
        settings(typeface);
        GeneratorResult result = new Generator(options()).build();
        assertTrue(result.written(), () -> result.findings().toString());
    }

    private void settings(String typeface) throws IOException {
        source.put("expliciet.yaml", "titel: Proeven\nthema:\n lettertype: " + typeface + "\n");
    }

    private GeneratorOptions options() {
        return GeneratorOptions.of(source.root(), temp.resolve("uit"));
    }

    private void font(String name, byte[] bytes) throws IOException {
        Files.createDirectories(source.root().resolve("letters"));
        Files.write(source.root().resolve("letters/" + name), bytes);
    }

    private Path output(String path) {
        return temp.resolve("uit").resolve(path);
    }

    private byte[] pdf() throws IOException {
        return Files.readAllBytes(output("proef/proef.pdf"));
    }

    /** The fonts in a PDF, without the letters that name a subset. */
    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary it && PdfName.FONTDESCRIPTOR.equals(it.get(PdfName.TYPE))) {
                    names.add(it.get(PdfName.FONTNAME)
                            .toString()
                            .replaceFirst("^/([A-Z]{6}\\+)?", "")
                            .replace("-Identity-H", ""));
                }
            }
        }
        return names;
    }
}
