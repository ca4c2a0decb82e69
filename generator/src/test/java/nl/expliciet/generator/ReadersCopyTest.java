package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.annotation.AnnotationReader;
import nl.expliciet.generator.annotation.ReturnedPdf;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.pdf.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers get a copy to write in while a text can still change. */
class ReadersCopyTest {
    private static final String COPY = "proef/proef-leesversie.pdf";

    @TempDir
    Path folder;

    private Path built(String status, Set<OutputFormat> formats) throws IOException {
        Path source = new DossierFolder(folder.resolve(status))
                .put("dossier.yaml", "status: " + status + "\nsecretariaat: { contact: griffie@voorbeeld.invalid }\n")
                .put("reacties/ronde-1.yaml", "titel: Eerste\nperiode: { tot: 2023-01-01 }\n")
                .put("reacties/ronde-2.yaml", "titel: Tweede\nperiode: { van: 2023-12-01, tot: 2024-03-01 }\n")
                .root();
        Path output = folder.resolve("uit-" + status);
        GeneratorOptions options = new GeneratorOptions(
                source,
                output,
                formats,
                List.of(),
                Severity.ERROR,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), result.findings().toString());
        return output;
    }

    @Test
    void saysWhatIsAskedUntilWhenAndHowToComment() throws IOException {
        byte[] pdf = Files.readAllBytes(
                built("ter-consultatie", Set.of(OutputFormat.PDF)).resolve(COPY));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(1);
            String text = front.getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("waar bent u het mee eens"), text);
            assertTrue(text.contains("van 1 december 2023 tot en met 1 maart 2024"), text);
            assertTrue(text.contains("griffie@voorbeeld.invalid"), text);
            assertTrue(text.contains("Acrobat Reader en Foxit"), text);
        }
        assertEquals(List.of(), Conformance.accessibilityProblems(pdf));
        ReturnedPdf read = AnnotationReader.read(pdf);
        assertEquals("proef", read.origin().dossier());
        assertEquals(
                List.of("leesversie", "kort", "alinea-1-1", "inhoud"),
                read.places().subList(0, 4));
    }

    @Test
    void isMadeOfWhatIsNotAdoptedAndOfAllWhenAsked() throws IOException {
        assertTrue(Files.exists(built("concept", Set.of(OutputFormat.PDF)).resolve(COPY)));
        Path adopted = built("vastgesteld", Set.of(OutputFormat.PDF));
        assertTrue(Files.notExists(adopted.resolve(COPY)));
        Path asked = built("beeindigd", Set.of(OutputFormat.READERS));
        assertTrue(Files.exists(asked.resolve(COPY)));
        assertTrue(Files.notExists(asked.resolve("proef/proef.pdf")));
    }
}
