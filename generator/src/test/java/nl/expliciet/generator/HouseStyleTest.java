package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.pdf.PageTexts;
import nl.expliciet.generator.pdf.TagTree;
import nl.expliciet.generator.pdf.verify.RunningText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings under {@code thema} reach the pages and the PDFs. */
class HouseStyleTest {
    @TempDir
    Path temp;

    private DossierFolder dossier;

    @BeforeEach
    void writeDossier() throws IOException {
        dossier = new DossierFolder(Files.createDirectories(temp.resolve("bron")));
    }

    @Test
    void colourPaperAndFooterAreInThePages() throws IOException {
        build("{ kleur: \"#7A1F5C\", papier: Letter, voettekst: Griffie <van> Voorbeeld }");
        String css = written("stijl/pagina.css");
        assertTrue(css.contains(":root { --accent: #7a1f5c }"), css);
        assertTrue(css.lastIndexOf("--accent: #7a1f5c") > css.indexOf("--accent: #154273"));
        for (String page : List.of("index.html", "organen/index.html", "proef/index.html")) {
            assertTrue(written(page).contains("<p>Griffie &lt;van&gt; Voorbeeld</p>"), page);
        }
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(temp.resolve("uit/proef/proef.pdf")))) {
            Rectangle paper = pdf.getPageSize(1);
            assertEquals(612, paper.getWidth(), 0.5);
            assertEquals(792, paper.getHeight(), 0.5);
        }
    }

    @Test
    void theLogoStandsOnTheFirstPage() throws IOException {
        Files.createDirectories(temp.resolve("bron/beelden"));
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"></path></svg>";
        Files.writeString(temp.resolve("bron/beelden/merk.svg"), svg);
        build("{ logo: beelden/merk.svg }\norganisatie: Griffie Voorbeeld");
        assertEquals(svg, written("stijl/logo.svg"));
        assertTrue(written("proef/index.html").contains("<img src=\"../stijl/logo.svg\" alt=\"Griffie Voorbeeld\"/>"));
        byte[] pdf = Files.readAllBytes(temp.resolve("uit/proef/proef.pdf"));
        String tree = TagTree.of(pdf);
        assertTrue(tree.contains("Griffie Voorbeeld"), tree);
    }

    @Test
    void theFootOfThePdfShowsTheTextOfTheHouse() throws IOException {
        build("{ voettekst: Griffie van Voorbeeld }\norganisatie: Provincie Voorbeeld");
        assertTrue(
                running(1).startsWith("stand 1 januari 2024 · zonder versiebeheer · Griffie van Voorbeeld pagina"),
                running(1));
        assertTrue(
                running(3).contains("stand 1 januari 2024 · zonder versiebeheer · Griffie van Voorbeeld pagina"),
                running(3));
    }

    @Test
    void theOrganisationStandsAtTheFootWithoutATextOfItsOwn() throws IOException {
        build("{}\norganisatie: Provincie Voorbeeld");
        assertTrue(
                running(1).startsWith("stand 1 januari 2024 · zonder versiebeheer · Provincie Voorbeeld pagina"),
                running(1));
        assertTrue(written("proef/index.html").contains("<p>Provincie Voorbeeld</p>"));
    }

    @Test
    void whatIsTooLongForTheFootIsCutAndStandsInFullElsewhere() throws IOException {
        String title = "Samen werken aan ".repeat(12) + "het einde";
        dossier.put("dossier.yaml", "titel: " + title + "\n");
        build("{ voettekst: \"" + "Griffie van Voorbeeld, ".repeat(12) + "slot\" }");
        assertTrue(
                running(3)
                        .contains(
                                "stand 1 januari 2024 · zonder versiebeheer · Griffie van Voorbeeld, Griffie van Voorbeeld, Grif… pagina"),
                running(3));
        assertTrue(running(3).contains("Samen werken aan Samen wer… · Concept"), running(3));
        byte[] pdf = Files.readAllBytes(temp.resolve("uit/proef/proef.pdf"));
        assertEquals(List.of(), PageTexts.outside(pdf));
        assertEquals(List.of(), PageTexts.overlaps(pdf));
        assertTrue(TagTree.of(pdf).contains(title));
    }

    @Test
    void aTypefaceThatIsNotThereIsAFinding() throws IOException {
        GeneratorResult other = new Generator(options("{ lettertype: Helvetica }")).check();
        assertTrue(other.findings().stream().anyMatch(f -> f.code() == FindingCode.BAD_THEME));
        GeneratorResult own = new Generator(options("{ lettertype: Source Sans 3 }")).check();
        assertTrue(own.findings().stream().noneMatch(f -> f.code() == FindingCode.BAD_THEME));
    }

    @Test
    void aMissingLogoIsAFinding() throws IOException {
        GeneratorResult result = new Generator(options("{ logo: ../geheim.png }")).check();
        assertTrue(result.findings().stream().anyMatch(f -> f.code() == FindingCode.BAD_THEME));
    }

    @Test
    void aColourIsNotAPlaceForRules() throws IOException {
        GeneratorResult result = new Generator(options("{ kleur: \"red } * { display: none\" }")).check();
        assertTrue(result.findings().stream().anyMatch(f -> f.code() == FindingCode.BAD_THEME));
    }

    @Test
    void withoutHouseStyleNothingIsAdded() throws IOException {
        build("{}");
        assertTrue(written("stijl/pagina.css").contains("--accent: #154273"));
        assertFalse(written("proef/index.html").contains("Griffie"));
    }

    private void build(String theme) throws IOException {
        GeneratorResult result = new Generator(options(theme)).build();
        assertTrue(result.written(), () -> result.findings().toString());
    }

    private GeneratorOptions options(String theme) throws IOException {
        Files.writeString(
                temp.resolve("bron/expliciet.yaml"), "titel: Proeven\npeildatum: 2024-01-01\nthema: " + theme + "\n");
        return GeneratorOptions.of(temp.resolve("bron"), temp.resolve("uit"));
    }

    /** The head and foot of a page. */
    /** Head and foot of a page, without the hash of what the dossier says. */
    private String running(int page) throws IOException {
        return RunningText.of(Files.readAllBytes(temp.resolve("uit/proef/proef.pdf")), page)
                .replaceAll(" · inhoud [0-9a-f]{8}", "");
    }

    private String written(String path) throws IOException {
        return Files.readString(temp.resolve("uit").resolve(path));
    }
}
