package nl.expliciet.generator.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.TestRun;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.pdf.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What holds for every input: findings with a place or a whole site, never an exception, and no word lost. */
final class Promises {
    private static final String PAGE = "index.html";

    private final Path source;
    private final Path output;
    private final List<String> dossiers;
    private final GeneratorResult result;

    private Promises(Path source, Path output, List<String> dossiers, GeneratorResult result) {
        this.source = source;
        this.output = output;
        this.dossiers = dossiers;
        this.result = result;
    }

    /** Builds some dossiers of a source and holds what comes out against the promises. */
    static Promises kept(Path source, Path output, List<String> dossiers) throws Exception {
        TestRun run = TestRun.of(source, output).only(dossiers).on(LocalDate.of(2024, 1, 15));
        GeneratorResult result = assertDoesNotThrow(() -> new Generator(run.options()).build());
        Promises promises = new Promises(source, output, dossiers, result);
        promises.findings();
        if (result.written()) {
            promises.wholeSite();
        } else {
            assertFalse(Files.exists(output), "nothing is written");
        }
        return promises;
    }

    private void findings() {
        for (Finding finding : result.findings()) {
            assertTrue(finding.position().line() >= 1 && finding.position().column() >= 1, finding.toString());
            for (String language : List.of("nl", "en")) {
                assertDoesNotThrow(() -> FindingText.in(language).console(finding, Line.NONE));
            }
        }
        boolean mistake = result.findings().stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
        assertEquals(mistake, !result.written(), "written unless there is a mistake");
    }

    private void wholeSite() throws Exception {
        for (String dossier : dossiers) {
            for (String file : List.of(PAGE, dossier + ".pdf", dossier + ".json")) {
                assertTrue(Files.size(output.resolve(dossier).resolve(file)) > 0, file);
            }
        }
        for (Path page : files(".html")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(page)));
        }
        for (Path data : files(".json")) {
            new ObjectMapper().readTree(Files.readAllBytes(data));
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private List<Path> documents() {
        return dossiers.stream()
                .map(id -> output.resolve(id).resolve(id + ".pdf"))
                .toList();
    }

    /** A site was made. */
    Promises written() {
        assertTrue(result.written(), () -> result.findings().toString());
        return this;
    }

    /** The documents of the dossiers conform to both standards. */
    void conform() throws IOException {
        if (result.written()) {
            for (Path pdf : documents()) {
                assertEquals(List.of(), Conformance.problems(Files.readAllBytes(pdf)), pdf.toString());
            }
        }
    }

    /** Every word that was typed is on a page and in a document, or a finding names its line. */
    void keep(List<String> words) throws IOException {
        if (!result.written()) {
            return;
        }
        String pages = text(files(PAGE));
        StringBuilder documents = new StringBuilder();
        for (Path pdf : documents()) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
                documents.append(new PDFTextStripper().getText(document));
            }
        }
        List<String> lost = words.stream()
                .filter(word -> !pages.contains(word) || documents.indexOf(word) < 0)
                .filter(word -> !isNamed(word))
                .toList();
        assertEquals(List.of(), lost, () -> "lost in " + source);
    }

    private boolean isNamed(String word) {
        return result.findings().stream()
                .anyMatch(finding ->
                        line(finding).contains(word) || finding.toString().contains(word));
    }

    private String line(Finding finding) {
        try {
            Path file = source.resolve(finding.position().file());
            return Files.readAllLines(file).get(finding.position().line() - 1);
        } catch (IOException | IndexOutOfBoundsException notThere) {
            return "";
        }
    }

    private static String text(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }
}
