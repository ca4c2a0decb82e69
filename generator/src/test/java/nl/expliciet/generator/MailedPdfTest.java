package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.pdf.PdfLinks;
import nl.expliciet.generator.pdf.verify.StructureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF is mailed alone, without what stood beside it. */
class MailedPdfTest {
    private static final String LINKS = """
            samenvatting: "Zie [de kaart](bijlagen/kaart.svg), [daar](dossier:proef) en [het web](https://voorbeeld.invalid/)."
            """;

    @TempDir
    private Path folder;

    private byte[] pdf(String more) throws IOException {
        new DossierFolder(folder.resolve("bron"))
                .put("dossier.yaml", LINKS + more)
                .write("organen.yaml", "organen: [ { id: raad-a, naam: Raad A, soort: gemeenteraad } ]");
        GeneratorResult result = new Generator(TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                        .making(OutputFormat.PDF)
                        .options())
                .build();
        assertTrue(result.written(), () -> result.findings().toString());
        return read("proef/proef.pdf");
    }

    private byte[] read(String path) throws IOException {
        return Files.readAllBytes(folder.resolve("uit").resolve(path));
    }

    private static String words(byte[] pdf) {
        try (StructureReader reader = new StructureReader(pdf)) {
            return reader.document().text().replaceAll("\\s+", " ");
        }
    }

    @Test
    void withoutAnAddressItSaysWhatALinkLedTo() throws IOException {
        byte[] pdf = pdf("");
        assertEquals(List.of("https://voorbeeld.invalid/"), PdfLinks.out(pdf));
        assertTrue(
                words(pdf).contains("Zie de kaart (bijlage kaart.svg), daar (dossier proef) en het web."), words(pdf));
    }

    @Test
    void withAnAddressItsLinksAreWhole() throws IOException {
        byte[] pdf = pdf("""
                publicatie: { adres: "https://raad.invalid/dossiers" }
                partijen:
                  - { id: rijk, naam: Het Rijk, laag: rijk }
                  - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
                """);
        List<String> links = PdfLinks.out(pdf);
        assertTrue(links.contains("https://raad.invalid/dossiers/proef/bijlagen/kaart.svg"), links.toString());
        assertTrue(links.contains("https://raad.invalid/dossiers/proef/index.html"), links.toString());
        List<String> ofBody = PdfLinks.out(read("organen/raad-a/raad-a.pdf"));
        assertTrue(ofBody.contains("https://raad.invalid/dossiers/proef/index.html"), ofBody.toString());
        List<String> ofSheet = PdfLinks.out(read("organen/raad-a/oplegger-proef.pdf"));
        assertTrue(
                ofSheet.stream().allMatch(link -> link.startsWith("https://raad.invalid/dossiers/proef/index.html#")),
                ofSheet.toString());
    }
}
