package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people typed, word for word in the PDF. */
class TypedInPdfTest {
    @TempDir
    Path temp;

    private String words(String chapter) throws IOException {
        new DossierFolder(temp.resolve("bron")).put("hoofdstukken/01-hoofdstuk.md", "# Hoofdstuk\n\n" + chapter);
        GeneratorOptions options = TestRun.of(temp.resolve("bron"), temp.resolve("uit"))
                .making(OutputFormat.PDF)
                .on(LocalDate.of(2024, 1, 1))
                .options();
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), () -> result.findings().toString());
        try (PDDocument pdf = Loader.loadPDF(temp.resolve("uit/proef/proef.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    @Test
    void anItemThatBeginsWithMarkedWordsKeepsTheSpaceBehindThem() throws IOException {
        String words = words("- **Kennis en innovatie**: een programma\n- *Zie bijlage*, met alles\n");
        assertTrue(words.contains("innovatie: een programma"), words);
        assertTrue(words.contains("Zie bijlage, met alles"), words);
    }

    @Test
    void aColumnInTheMiddleStandsApartFromFiguresBeforeIt() throws IOException {
        String words = words("| Wat | Bedrag | Deel |\n|---|---:|:---:|\n| Een | € 35.000.000 | 50% |\n");
        assertTrue(words.contains("€ 35.000.000 50%"), words);
    }
}
