package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.source.GitFolder;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an arrangement can say of itself: each block stands on the page and in the data, is found, and a change in it is told. */
class EveryBlockTest {
    private static final String DOSSIER = """
      titel: Voorbeeld
      soort: convenant
      status: concept
      partijen:
        - { id: rijk, naam: Het Rijk, laag: rijk, rol: { v: stimuleren, uitvoering: [loslaten, faciliteren] } }
        - { id: gemeente-a, naam: Gemeente A, laag: gemeente, rol: [stimuleren, regisseren] }
      """;
    /** Each with what it first says and what it says later, a word of it, where that is found and the address of the change. */
    private static final List<Said> BLOCKS = List.of(
            new Said(
                    "fasen: [{ id: v, naam: %s }, { id: uitvoering, naam: Doen }]",
                    "Verkenning", "Aanloop", "fasen", "fasen.v.naam"),
            new Said(
                    "krachtenveld: [{ wie: %s, kan: blokkeren, deelname: nog-niet }]",
                    "Huisartsenkring", "Artsenkring", "krachtenveld", "krachtenveld.1.wie"),
            new Said(
                    "samenhang: [{ naam: Woondeal, soort: raakt, toelichting: %s }]",
                    "Woningen", "Huizen", "samenhang", "samenhang.1.toelichting"),
            new Said(
                    "indicatoren: [{ id: i, naam: %s, verzamelaar: rijk, nulmeting: -2.5 }]",
                    "Reistijd", "Reisduur", "indicatoren", "indicatoren.i.naam"),
            new Said("regie: { plek: %s, samenspel: samenwerking }", "Projecthuis", "Dorpshuis", "regie", "regie.plek"),
            new Said(
                    "opgave: { vraagstuk: Samen., afbakening: { cement: 2, toelichting: %s } }",
                    "Raadslijst", "Statenlijst", "afbakening", "opgave.afbakening.toelichting"),
            new Said(
                    "inrichting: { nadruk: onbekend, variant: onbekend, cement: { score: 2, soort: %s }, "
                            + "werk: beleid, positie-rijk: tussen, verantwoordingsrelatie: rentmeesterschap }",
                    "contract", "beweging", "inrichting", "inrichting.cement.soort"),
            new Said(
                    "profiel: { overeengekomen: [{ fase: v, eisen: 2 }], posities: [{ partij: rijk, fase: v, eisen: 4, toelichting: %s }], "
                            + "waarnemingen: [{ door: Rekenkamer, fase: uitvoering, eisen: 3 }] }",
                    "Vergelijkbaarheid", "Eenvoud", "profiel", "profiel.posities.rijk.v.toelichting"),
            new Said(
                    "momenten: [{ datum: 2024-05-01, fase: v, soort: besluit, titel: Raad, toelichting: %s }]",
                    "Instemming", "Afwijzing", "agenda", "momenten.1.toelichting"));

    @TempDir
    static Path folder;

    private static GitFolder git;
    private static String page;
    private static JsonNode data;
    private static Map<String, String> index;
    private static List<String> changed;

    private record Said(String yaml, String was, String now, String anchor, String place) {
        @Override
        public String toString() {
            return place;
        }
    }

    static Stream<Said> blocks() {
        return BLOCKS.stream();
    }

    @BeforeAll
    static void build() throws IOException, GitAPIException {
        git = new GitFolder(folder.resolve("werk"));
        version("2023-01-01", Said::was);
        git.tag("v1");
        version("2024-01-01", Said::now);
        Path out = folder.resolve("uit/expliciet");
        GeneratorOptions options = TestRun.of(git.root(), out)
                .making(OutputFormat.HTML, OutputFormat.JSON)
                .on(LocalDate.of(2024, 1, 1))
                .since("v1")
                .options();
        GeneratorResult made = new Generator(options).build();
        assertTrue(made.written(), () -> made.findings().toString());
        page = Files.readString(out.resolve("proef/index.html"));
        data = new ObjectMapper().readTree(out.resolve("proef/proef.json").toFile());
        index = index(Files.readString(out.resolve("stijl/zoekindex.js")));
        assertTrue(new Generator(options).changes(Optional.empty()).written());
        JsonNode changes = new ObjectMapper()
                .readTree(out.resolve("wijzigingen/wijzigingen.json").toFile());
        changed = changes.at("/dossiers/0/wijzigingen").findValuesAsText("plaats");
    }

    @AfterAll
    static void close() {
        git.close();
    }

    private static void version(String day, Function<Said, String> said) throws GitAPIException {
        git.put("proef/dossier.yaml", yaml(said));
        git.commit(day);
    }

    private static String yaml(Function<Said, String> said) {
        return DOSSIER
                + BLOCKS.stream()
                        .map(block -> block.yaml().formatted(said.apply(block)) + "\n")
                        .collect(Collectors.joining());
    }

    /** The text of the entries, by the anchor that they lead to. */
    private static Map<String, String> index(String script) throws IOException {
        JsonNode entries = new ObjectMapper()
                .readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1))
                .get("entries");
        Map<String, String> texts = new TreeMap<>();
        entries.forEach(one -> texts.merge(one.get(1).asText(), one.get(3).asText(), (a, b) -> a + " " + b));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void standsOnThePageAndInTheData(Said block) {
        assertTrue(page.contains(block.now()) || page.contains(label(block)), block.now());
        assertTrue(data.toString().contains(block.now()), block.now());
        assertTrue(page.contains("id=\"" + block.anchor() + "\""), block.anchor());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void isFoundBySearch(Said block) {
        String found = index.getOrDefault("proef/index.html#" + block.anchor(), "");
        assertTrue(found.contains(block.now()) || found.contains(label(block)), index.toString());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void tellsWhatChanged(Said block) {
        assertEquals(1, changed.stream().filter(block.place()::equals).count(), changed.toString());
    }

    /** The browser tests hold the page of the fictional dossier against WCAG: what it leaves out they never see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fasen", "fase", "afbakening", "krachtenveld", "cement", "werk", "positie-rijk",
                "verantwoordingsrelatie", "samenhang", "indicatoren", "samenspel", "plek", "binding", "duur",
                "beginselen"
            })
    void isUsedByTheExampleThatTheBrowserTestsLookAt(String key) {
        boolean used = ShippedDossiers.read().stream()
                .filter(read -> read.dossier().id().equals("voorbeeldland"))
                .flatMap(read -> read.value().all())
                .anyMatch(value -> value.place().step().equals(key));
        assertTrue(used, key);
    }

    private static String label(Said block) {
        return Character.toUpperCase(block.now().charAt(0)) + block.now().substring(1);
    }
}
