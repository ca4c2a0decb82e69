package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An attachment reaches the output, whatever characters its name has: what the check lets through is published. */
class AttachmentNamesTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "verslag; deel 1.txt, bijlagen/verslag;%20deel%201.txt",
        "verslag..concept.txt, bijlagen/verslag..concept.txt",
        "50%.txt, bijlagen/50%25.txt",
        "é+1.txt, bijlagen/é+1.txt"
    })
    void aLinkedFileIsCopied(String name, String target) throws IOException {
        write(name, "inhoud".getBytes(), "[Verslag](" + target + ")");
        assertEquals(List.of(), build().findings());
        assertEquals(
                "inhoud", Files.readString(temp.resolve("uit/proef/bijlagen").resolve(name)));
        List<String> links = links(Files.readString(temp.resolve("uit/proef/index.html")));
        assertEquals(List.of("bijlagen/" + name, "bijlagen/" + name), links);
    }

    @Test
    void anImageWithASpaceInItsNameStandsInThePdf() throws IOException {
        write("de kaart.png", sample(), "![Kaart](bijlagen/de%20kaart.png)");
        assertEquals(List.of(), build().findings());
        assertEquals(1, images(temp.resolve("uit/proef/proef.pdf")));
    }

    @Test
    void aNameWithASpaceMayStandBetweenAngles() throws IOException {
        write("a b.txt", "inhoud".getBytes(), "[Verslag](<../bijlagen/a b.txt>)");
        assertEquals(List.of(), build().findings());
        List<String> links = links(Files.readString(temp.resolve("uit/proef/index.html")));
        assertEquals(List.of("bijlagen/a b.txt", "bijlagen/a b.txt"), links);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.pdf", "NUL.png", "aux", "com1.tar.gz", "verslag.", "verslag: deel 1.txt"})
    void aNameThatNotEverySystemCanHaveIsRefused(String name) throws IOException {
        write(name, sample(), "[Bijlage](<../bijlagen/" + name + ">)");
        List<Finding> findings = build().findings();
        assertEquals(
                List.of("EX094 proef/bijlagen/" + name),
                findings.stream()
                        .map(finding ->
                                finding.code().code() + " " + finding.position().file())
                        .toList());
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreOneFileElsewhere() throws IOException {
        Path attachments = temp.resolve("bron/proef/bijlagen");
        write("a.txt", "inhoud".getBytes(), "[Een](../bijlagen/a.txt) en [twee](../bijlagen/A.txt)");
        Files.writeString(attachments.resolve("A.txt"), "iets anders");
        assumeTrue(Files.readString(attachments.resolve("a.txt")).equals("inhoud"));
        assertEquals(
                List.of(FindingCode.UNPORTABLE_NAME),
                build().findings().stream().map(Finding::code).toList());
    }

    @Test
    void aFolderMayNotHaveSuchANameEither() throws IOException {
        new DossierFolder(temp.resolve("bron"))
                .write("proef/bijlagen/prn/a.txt", "inhoud")
                .write("proef/hoofdstukken/01.md", "# Kop\n\n[Bijlage](../bijlagen/prn/a.txt)\n");
        assertEquals(
                List.of(FindingCode.UNPORTABLE_NAME),
                build().findings().stream().map(Finding::code).toList());
    }

    private void write(String name, byte[] content, String text) throws IOException {
        Path root = temp.resolve("bron");
        new DossierFolder(root).write("proef/hoofdstukken/01.md", "# Kop\n\n" + text + "\n");
        Files.write(root.resolve("proef/bijlagen").resolve(name), content);
    }

    private GeneratorResult build() throws IOException {
        return new Generator(GeneratorOptions.of(temp.resolve("bron"), temp.resolve("uit"))).build();
    }

    /** The files that the text and the list of attachments lead to, beside the one every test dossier has. */
    private static List<String> links(String page) {
        return Pattern.compile("<a href=\"(bijlagen/[^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> URI.create(link.group(1)).getPath())
                .filter(path -> !path.endsWith("/kaart.svg"))
                .toList();
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/pdf/foto.png"));
    }

    private static long images(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            return IntStream.range(1, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(AttachmentNamesTest::isImage)
                    .count();
        }
    }

    private static boolean isImage(PdfObject object) {
        return object != null
                && object.isStream()
                && PdfName.IMAGE.equals(((PdfDictionary) object).get(PdfName.SUBTYPE));
    }
}
