package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write is PDF/UA-1 and PDF/A-2a by the judgement of veraPDF. */
class ConformanceTest {

    @Test
    void aRichDossierConforms() throws Exception {
        byte[] pdf = PdfSamples.RENDERER.render(
                PdfSamples.rich().of(new PdfOrigin("voorbeeldland", "3f9c2a1", "v1 & meer", "5feceb66")));
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/sample.pdf"), pdf);
        assertEquals(List.of(), Conformance.problems(pdf));
    }
}
