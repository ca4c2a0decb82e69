package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote a comment stays in the source: no page, document, property of a document, data or index has it. */
class RoundPrivacyTest {

    private static final String ROUND = """
        titel: Consultatie
        versie: v0.2
        periode: { van: 2023-02-01, tot: 2024-03-01 }
        reacties:
          - id: R-01
            door: gemeente-a
            naam: Wilhelmina Xandersma
            datum: 2023-02-12
            plaats: alinea-3-1
            citaat: Samen de kernen
            tekst: Welke kernen zijn dit?
            herkomst: { bestand: brief-van-xandersma.pdf, id: "xandersma-5a36:1", bladzijde: 3 }
            stand: deels
            antwoord: Zie de kaart.
          - id: R-02
            naam: Wilhelmina Xandersma
            op: R-01
            tekst: Dat bedoelde ik ook.
        """;

    @TempDir
    Path folder;

    @Test
    void noOutputNamesAPerson() throws IOException {
        Path source = new DossierFolder(folder.resolve("dossiers"))
                .put("reacties/consultatie-1.yaml", ROUND)
                .root();
        Path output = folder.resolve("uit");
        GeneratorResult result = new Generator(GeneratorOptions.of(source, output)).build();
        assertTrue(result.written(), result.findings().toString());
        try (Stream<Path> files = Files.walk(output)) {
            List<String> leaks = files.filter(Files::isRegularFile)
                    .filter(file ->
                            content(file).toLowerCase(java.util.Locale.ROOT).contains("xandersma"))
                    .map(file -> output.relativize(file).toString())
                    .toList();
            assertEquals(List.of(), leaks);
        }
        assertTrue(Files.readString(output.resolve("proef/proef.json")).contains("Welke kernen zijn dit?"));
    }

    private static String content(Path file) {
        try {
            return file.toString().endsWith(".pdf") ? pdf(file) : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The text of its pages, and every text among its objects: titles, bookmarks, names, properties. */
    private static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(pdf));
            pdf.getDocument().getXrefTable().keySet().forEach(key -> {
                var object = pdf.getDocument().getObjectFromPool(key).getObject();
                all.append('\n').append(object instanceof COSString text ? text.getString() : String.valueOf(object));
            });
            all.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            return all.toString();
        }
    }
}
