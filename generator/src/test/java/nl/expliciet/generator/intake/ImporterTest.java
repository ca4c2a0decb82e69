package nl.expliciet.generator.intake;

import static nl.expliciet.generator.intake.Docx.bold;
import static nl.expliciet.generator.intake.Docx.deleted;
import static nl.expliciet.generator.intake.Docx.italic;
import static nl.expliciet.generator.intake.Docx.raw;
import static nl.expliciet.generator.intake.Docx.row;
import static nl.expliciet.generator.intake.Docx.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.OutputFormat;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    @TempDir
    Path folder;

    private final Docx docx = new Docx();

    private Outcome<Imported> imported() throws IOException {
        return imported("convenant.docx", docx.bytes());
    }

    private Outcome<Imported> imported(String name, byte[] bytes) throws IOException {
        Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return Importer.importInto(dossiers, file, "delta");
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve("dossiers/delta").resolve(path));
    }

    private List<String> said(Outcome<Imported> outcome) {
        FindingText words = FindingText.in("nl");
        return outcome.findings().stream()
                .map(finding -> finding.position() + " " + words.message(finding))
                .toList();
    }

    private List<Finding> check() throws IOException {
        GeneratorOptions options = new GeneratorOptions(
                folder.resolve("dossiers"),
                folder.resolve("uit/expliciet"),
                Set.of(OutputFormat.values()),
                List.of(),
                Severity.ERROR,
                1,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 15)),
                Optional.empty(),
                false);
        return new Generator(options).check().findings();
    }

    private void convenant() throws IOException {
        docx.styled("Title", "Convenant Delta")
                .paragraph(run("Partijen:"))
                .item(
                        1,
                        0,
                        "De gemeente Aldervoort, vertegenwoordigd door haar wethouder, hierna te noemen: de Gemeente;")
                .item(1, 0, "De provincie Voorbeeld, hierna: “de Provincie”;")
                .item(1, 0, "Waterschap Voorbeeldse Delta;")
                .styled("heading 1", "Begrippen en doel")
                .paragraph(
                        run("Het water is van "), bold("ons"), run(" allen"), docx.footnote("Zie de kaart."), run("."))
                .styled("heading 1", "Afspraken")
                .styled("heading 2", "Artikel 1 Begrippen")
                .paragraph(run("In dit convenant wordt verstaan onder Delta: de zes kernen."))
                .styled("heading 2", "Artikel 2 Bijdragen")
                .paragraph(run("De Gemeente betaalt de Provincie elk jaar € 10.000."))
                .styled("heading 2", "Artikel 3 Uitvoering")
                .item(1, 0, "Partijen zetten zich in voor schoon water.")
                .item(1, 1, "zij meten elk jaar;")
                .styled("heading 1", "Ten slotte")
                .paragraph(run("Aldus overeengekomen."));
    }

    @Test
    void aConvenantBecomesADossier() throws IOException {
        convenant();
        Outcome<Imported> outcome = imported();
        assertEquals(List.of(), said(outcome));
        assertEquals(3, outcome.value().parties());
        assertEquals(2, outcome.value().agreements());
        String dossier = text("dossier.yaml");
        assertTrue(dossier.contains("titel: Convenant Delta\n"), dossier);
        assertTrue(dossier.contains("{ id: gemeente, naam: Gemeente Aldervoort, laag: gemeente }"), dossier);
        assertTrue(dossier.contains("{ id: provincie, naam: Provincie Voorbeeld, laag: provincie }"), dossier);
        assertTrue(
                dossier.contains(
                        "{ id: waterschap-voorbeeldse-delta, naam: Waterschap Voorbeeldse Delta, laag: waterschap }"),
                dossier);
        String agreement = text("afspraken/02-bijdragen.md");
        assertTrue(
                agreement.contains("id: A-02\ntitel: Artikel 2 Bijdragen\nonderwerp: financiering  # geraden"),
                agreement);
        assertTrue(agreement.contains("\nvan: gemeente  # geraden"), agreement);
        assertTrue(agreement.contains("\naan: provincie  # geraden"), agreement);
        assertTrue(agreement.contains("status: voorgesteld\n---\nDe Gemeente betaalt"), agreement);
        assertTrue(text("afspraken/03-uitvoering.md")
                .contains("van: [gemeente, provincie, waterschap-voorbeeldse-delta]"));
        String chapter = text("hoofdstukken/03-afspraken.md");
        assertTrue(
                chapter.endsWith(
                        "zes kernen.\n\n- [Artikel 2 Bijdragen](afspraak:A-02)\n- [Artikel 3 Uitvoering](afspraak:A-03)\n"),
                chapter);
        assertTrue(text("hoofdstukken/02-begrippen-en-doel.md").contains("**ons** allen[^2].\n\n[^2]: Zie de kaart."));
        assertEquals(List.of(), check());
    }

    /** The real promise: whatever is in the file stands in the dossier or is named. */
    @Test
    void everyWordIsKeptOrNamed() throws IOException {
        convenant();
        docx.paragraph(
                        run("E"),
                        italic("é"),
                        run("n 10*2, _dit_ en &lt;b&gt; # 1. ["),
                        bold(" vet "),
                        run("] 50% `x` a|b ~~nee~~"))
                .paragraph(run("# geen kop"))
                .paragraph(run("1. geen lijst"))
                .paragraph(run("- geen punt"), "<w:r><w:br/></w:r>", run("+ tweede regel"))
                .paragraph("<m:oMath><m:r><m:t>formule</m:t></m:r></m:oMath>")
                .paragraph(docx.link("https://voorbeeld.invalid/a_(b)", "de site"), deleted("geschrapt"))
                .table(row("Jaar", "Bedrag | euro"), row("2024", raw("", run("1.000")) + raw("", run("nabetaling"))))
                .beside("header1.xml", "hdr", raw("", run("Vertrouwelijk")))
                .beside(
                        "comments.xml",
                        "comments",
                        "<w:comment w:id=\"1\">" + raw("", run("Nakijken")) + "</w:comment>");
        Outcome<Imported> outcome = imported();
        assertEquals(
                List.of(
                        "convenant.docx:1:1 niet overgenomen: een kop- of voetregel: Vertrouwelijk",
                        "convenant.docx:1:1 niet overgenomen: een opmerking: Nakijken",
                        "convenant.docx:22:1 niet overgenomen: woorden in de tekst: formule",
                        "convenant.docx:23:1 niet overgenomen: wat met wijzigingen bijhouden is geschrapt; de nieuwe tekst is overgenomen "),
                said(outcome).stream().sorted().toList());
        assertEquals(List.of(), check());
        assertEquals(List.of(), missing(said(outcome)));
        String last = text("hoofdstukken/04-ten-slotte.md");
        for (String exact : List.of(
                "E*é*n 10\\*2, \\_dit\\_ en \\<b\\> # 1. \\[ **vet** \\] 50% \\`x\\` a\\|b \\~\\~nee\\~\\~",
                "\\# geen kop",
                "1\\. geen lijst",
                "\\- geen punt  \n\\+ tweede regel",
                "[de site](https://voorbeeld.invalid/a_(b))",
                "Bedrag \\| euro",
                "1.000 nabetaling")) {
            assertTrue(last.contains(exact), exact + " in:\n" + last);
        }
    }

    /** Counted apart from the code that is tested: the words of the XML against those of all files and findings. */
    private List<String> missing(List<String> said) throws IOException {
        StringBuilder there = new StringBuilder(String.join("\n", said));
        try (Stream<Path> files = Files.walk(folder.resolve("dossiers/delta"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                there.append(Files.readString(file));
            }
        }
        Set<String> kept = words(there.toString().replaceAll("[*_\\\\]", ""));
        return words(docx.text()).stream().filter(word -> !kept.contains(word)).toList();
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
    }

    @Test
    void listsKeepTheirNumbers() throws IOException {
        docx.styled("heading 1", "Lijst")
                .item(1, 0, "een")
                .item(1, 1, "sub")
                .item(1, 0, "twee")
                .paragraph(run("ertussen"))
                .item(1, 0, "drie")
                .item(2, 0, "punt")
                .item(3, 1, "los");
        imported();
        String text = text("hoofdstukken/01-lijst.md");
        assertTrue(text.contains("1. een\n   - a) sub\n2. twee\n\nertussen\n\n3. drie\n"), text);
        assertTrue(text.contains("- punt\n"), text);
        assertTrue(text.contains("- 1.1 los"), text);
    }

    @Test
    void raisedAndLoweredDigitsStaySo() throws IOException {
        docx.styled("heading 1", "Water")
                .paragraph(
                        run("10"),
                        "<w:r><w:rPr><w:position w:val=\"8\"/></w:rPr><w:t>6</w:t></w:r>",
                        run(" H"),
                        "<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>",
                        run("O"));
        imported();
        assertEquals("# Water\n\n10⁶ H₂O\n", text("hoofdstukken/01-water.md"));
    }

    @Test
    void wordsThatWordCountsItselfAreKept() throws IOException {
        docx.paragraph(run("Partijen:"))
                .item(1, 0, "Gemeente A;")
                .item(1, 0, "Gemeente B;")
                .numberedHeading("heading 1", 3, 0, "Inzet")
                .paragraph(run("Gemeente A levert mensen aan Gemeente B."))
                .numberedHeading("heading 1", 3, 0, "Geld")
                .paragraph(run("Gemeente B betaalt Gemeente A."));
        assertEquals(2, imported().value().agreements());
        assertTrue(text("afspraken/01-inzet.md").contains("titel: Artikel 1 Inzet"));
        assertTrue(text("afspraken/02-geld.md").contains("van: gemeente-b  #"));
    }

    @Test
    void imagesComeAlongWithTheirDescription() throws IOException {
        byte[] png = Files.readAllBytes(Path.of("../dossiers/voorbeeldland/bijlagen/voortgang.png"));
        docx.styled("heading 1", "Beeld")
                .paragraph(docx.image("image1.png", png, "Voortgang [in] 2023"))
                .paragraph(docx.image("image2.emf", new byte[] {1, 2, 3}, "Een oude tekening"));
        Outcome<Imported> outcome = imported();
        assertTrue(text("hoofdstukken/01-beeld.md").contains("![Voortgang \\[in\\] 2023](bijlagen/beeld-1.png)"));
        assertTrue(text("hoofdstukken/01-beeld.md").contains("Een oude tekening"));
        assertEquals(png.length, Files.size(folder.resolve("dossiers/delta/bijlagen/beeld-1.png")));
        assertEquals(
                List.of("convenant.docx:3:1 de afbeelding 'Een oude tekening' is niet te gebruiken: "
                        + "geen PNG, JPEG of SVG, of de naam zegt iets anders"),
                said(outcome));
        assertEquals(List.of(), check());
    }

    @Test
    void mergedCellsAreNamedAndColumnsStayInPlace() throws IOException {
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + raw("", run("samen"));
        docx.styled("heading 1", "Tabel").table(row("a", "b", "c"), row(wide, "d"), row("e", "f", "g"));
        Outcome<Imported> outcome = imported();
        assertEquals(
                List.of(
                        "convenant.docx:5:1 niet overgenomen: dat cellen van een tabel zijn samengevoegd; hun tekst wel: samen"),
                said(outcome));
        assertTrue(text("hoofdstukken/01-tabel.md").replaceAll("[ -]+", " ").contains("| samen | | d |"));
    }

    @Test
    void contentsAndNumbersOfHeadingsAreLeftToTheDossier() throws IOException {
        docx.styled("toc 1", "Doel 3")
                .styled("toc 1", "Geld 4")
                .numberedHeading("heading 1", 1, 0, "Doel")
                .paragraph(run("Tekst."));
        assertEquals(
                List.of(
                        "convenant.docx:1:1 niet overgenomen: de inhoudsopgave; een dossier maakt er zelf een ",
                        "convenant.docx:3:1 niet overgenomen: de nummers van koppen; een dossier nummert zelf "),
                said(imported()));
        assertEquals("# Doel\n\nTekst.\n", text("hoofdstukken/01-doel.md"));
    }

    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        zeros.write(new byte[110 * 1024 * 1024]);
        byte[] bomb = Docx.zip(Map.of("word/document.xml", zeros.toByteArray()));
        assertTrue(bomb.length < 1024 * 1024);
        assertEquals(List.of(FindingCode.LIMIT), codes(imported("bom.docx", bomb)));
        assertNothingWritten();
    }

    /** What fits as bytes may still take all memory once it is read as XML. */
    @Test
    void aTextThatUnpacksToMoreThanATextIsRefused() throws IOException {
        String part = "<w:footnotes>" + " ".repeat(11 * 1024 * 1024) + "</w:footnotes>";
        byte[] bomb = Docx.zip(Map.of("word/document.xml", part.getBytes(), "word/footnotes.xml", part.getBytes()));
        assertEquals(List.of(FindingCode.LIMIT), codes(imported("bom.docx", bomb)));
        assertNothingWritten();
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        List<byte[]> files =
                new ArrayList<>(List.of("tekst".getBytes(), new byte[0], Docx.zip(Map.of("a", new byte[1]))));
        for (String xml : List.of(outside, deep, "<a")) {
            files.add(Docx.zip(Map.of("word/document.xml", xml.getBytes())));
        }
        for (byte[] file : files) {
            assertEquals(List.of(FindingCode.UNREADABLE), codes(imported("kapot.docx", file)));
        }
        assertEquals(List.of(FindingCode.UNREADABLE), codes(imported("tekst.txt", "tekst".getBytes())));
        assertNothingWritten();
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("dossiers"))) {
            assertEquals(0, files.count());
        }
    }

    private static List<FindingCode> codes(Outcome<Imported> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    @Test
    void nothingIsReplaced() throws IOException {
        convenant();
        imported();
        Files.writeString(folder.resolve("dossiers/delta/dossier.yaml"), "van ons");
        assertEquals(List.of(FindingCode.FILE_EXISTS), codes(imported()));
        assertEquals("van ons", text("dossier.yaml"));
    }

    @Test
    void markdownIsTakenAsItIs() throws IOException {
        byte[] png = Files.readAllBytes(Path.of("../dossiers/voorbeeldland/bijlagen/voortgang.png"));
        Files.createDirectories(folder.resolve("beeld"));
        Files.write(folder.resolve("beeld/een plaat.png"), png);
        String markdown = """
                # Convenant Delta

                Partijen:

                1. Gemeente A, hierna: A;
                2. Gemeente B, hierna: B.

                Hoofdstuk een
                -------------

                Tekst met een noot[^n], een [koppeling][k] en een [plek](#elders).

                ![Voortgang](beeld/een%20plaat.png)

                **Artikel 1 Geld**

                A betaalt B € 5 per jaar.

                ```
                # geen kop
                ```

                | a | b |
                |---|--:|
                | 1 | 2 |

                [^n]: De noot.
                [k]: https://voorbeeld.invalid/
                """;
        Outcome<Imported> outcome = imported("convenant.md", markdown.getBytes());
        assertEquals(
                List.of(
                        "convenant.md:11:1 niet overgenomen: de koppeling naar een andere plaats in het bestand; haar tekst wel: plek"),
                said(outcome));
        assertEquals(List.of(), check());
        String chapter = text("hoofdstukken/02-hoofdstuk-een.md");
        assertTrue(
                chapter.startsWith(
                        "# Hoofdstuk een\n\nTekst met een noot[^n], een [koppeling](https://voorbeeld.invalid/)"),
                chapter);
        assertTrue(chapter.contains("![Voortgang](bijlagen/beeld-1.png)"), chapter);
        assertTrue(chapter.endsWith("[^n]: De noot.\n"), chapter);
        String agreement = text("afspraken/01-geld.md");
        assertTrue(agreement.contains("titel: Artikel 1 Geld\n"), agreement);
        assertTrue(agreement.contains("# geen kop\n```\n\n| a | b |"), agreement);
        assertFalse(agreement.contains("onbekend"), agreement);
    }
}
