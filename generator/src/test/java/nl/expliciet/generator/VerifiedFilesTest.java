package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a PDF is said of the file that the PDF was made from. */
class VerifiedFilesTest {
    @TempDir
    Path temp;

    /** A theme that leaves a level of headings out. */
    private void theme(String template) throws IOException {
        Path html = Files.createDirectories(temp.resolve("thema/html"));
        String shipped = Shipped.text("html/" + template);
        Files.writeString(html.resolve(template), shipped.replaceAll("(</?h)2", "$14"));
    }

    private Set<String> blamed() throws IOException {
        new DossierFolder(temp.resolve("bron"))
                .write("organen.yaml", "organen: [ { id: raad-a, naam: Raad A, soort: gemeenteraad } ]\n")
                .put(
                        "dossier.yaml",
                        "partijen:\n"
                                + "  - { id: rijk, naam: Het Rijk, laag: rijk }\n"
                                + "  - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }\n");
        GeneratorOptions options = TestRun.of(temp.resolve("bron"), temp.resolve("uit"))
                .making(OutputFormat.PDF)
                .theme(Optional.of(temp.resolve("thema")))
                .verified()
                .options();
        return new Generator(options)
                .build().findings().stream()
                        .filter(finding -> finding.code() == FindingCode.PDF_STRUCTURE)
                        .map(finding -> finding.position().file() + " "
                                + finding.arguments().get(0).text())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aBodyIsToldInTheFileOfBodies() throws IOException {
        theme("organ.ftlh");
        assertEquals(Set.of("organen.yaml organen/raad-a/raad-a.pdf"), blamed());
    }

    @Test
    void aDossierIsToldInItsOwnFile() throws IOException {
        theme("dossier.ftlh");
        assertEquals(
                List.of("proef/dossier.yaml"),
                blamed().stream().map(told -> told.split(" ")[0]).distinct().toList());
    }
}
