package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council member must see first stands on page one of every shipped dossier, on each paper, also under a logo; as shipped, in ShippedPdfsTest. */
@Tag("slow")
class FirstPageTest {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M0 0h40v10H0z\"/></svg>";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"papier: Letter", "papier: A4, logo: huis/logo.svg", "papier: Letter, logo: huis/logo.svg"})
    void isOnePage(String theme) throws IOException {
        Path source = temp.resolve("bron");
        ShippedDossiers.copyTo(source);
        Files.createDirectories(source.resolve("huis"));
        Files.writeString(source.resolve("huis/logo.svg"), LOGO);
        Files.writeString(
                source.resolve("expliciet.yaml"),
                "organisatie: Griffie\npeildatum: 2024-01-15\nthema: { " + theme
                        + ", voettekst: Griffie van Voorbeeld }\n");
        GeneratorResult result = new Generator(run(source).options()).build();
        assertTrue(result.written(), () -> result.findings().toString());
        for (var dossier : result.dossiers()) {
            assertOnePage(
                    Files.readAllBytes(temp.resolve("uit").resolve(dossier.id()).resolve(dossier.id() + ".pdf")));
        }
    }

    @Test
    void manyLongNamesAndThingsOverdueStayOnPageOne() throws IOException {
        Path source = temp.resolve("bron");
        ShippedDossiers.copyTo(source);
        Path dossier = source.resolve("voorbeeldland/dossier.yaml");
        String text = Files.readString(dossier)
                .replaceFirst("titel: .*", "titel: " + "Programma Klimaatadaptatie ".repeat(6));
        Files.writeString(dossier, crowded(text));
        Files.writeString(source.resolve("expliciet.yaml"), "peildatum: 2024-01-15\n");
        GeneratorOptions options = run(source).only(List.of("voorbeeldland")).options();
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), () -> result.findings().toString());
        assertOnePage(Files.readAllBytes(temp.resolve("uit/voorbeeldland/voorbeeldland.pdf")));
    }

    /** Twelve parties more with long names, and as many moments of which nobody wrote down what came of them. */
    private static String crowded(String text) {
        StringBuilder parties = new StringBuilder("partijen:\n");
        StringBuilder moments = new StringBuilder("momenten:\n");
        for (int i = 0; i < 12; i++) {
            parties.append("  - { id: lang-")
                    .append(i)
                    .append(", laag: gemeente, naam: De gemeente met de langste naam ")
                    .append("van het hele waterschap ")
                    .append(i)
                    .append(" }\n");
            moments.append("  - { datum: 2023-01-0")
                    .append(i % 9 + 1)
                    .append(", orgaan: ps-voorbeeld, soort: besluit, ")
                    .append("titel: Vaststellen van de meerjarenbegroting en het uitvoeringsprogramma ")
                    .append(i)
                    .append(" }\n");
        }
        return text.replaceFirst("(?m)^partijen:\n", parties.toString())
                .replaceFirst("(?m)^momenten:\n", moments.toString());
    }

    /** The last box of the first page is the one about money; the contents start on the second. */
    static void assertOnePage(byte[] pdf) {
        try (StructureReader reader = new StructureReader(pdf)) {
            List<TaggedElement> heads = reader.document()
                    .all()
                    .filter(element -> element.role().equals("H2"))
                    .limit(6)
                    .toList();
            assertTrue(heads.get(4).text().startsWith("Geld"), heads.get(4).text());
            assertEquals(1, page(heads.get(4)), "the boxes below");
            assertEquals("Inhoud", heads.get(5).text());
            assertEquals(2, page(heads.get(5)), "the contents");
        }
    }

    private static int page(TaggedElement element) {
        return element.kids().stream()
                .filter(TaggedElement.Text.class::isInstance)
                .mapToInt(kid -> ((TaggedElement.Text) kid).page())
                .findFirst()
                .orElse(0);
    }

    private TestRun run(Path source) {
        return TestRun.of(source, temp.resolve("uit")).making(OutputFormat.PDF);
    }
}
