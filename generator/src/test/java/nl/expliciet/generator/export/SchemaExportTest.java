package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaExportTest {
    private static final Edition EDITION = new Edition("2024.1", "3f9c2a1", Optional.empty(), false, "0a1b");

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaExport.files(Language.DUTCH).get("expliciet-" + name + ".schema.json"));
    }

    private static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> problems(Schema schema, Node tree) {
        return problems(schema, PlainYaml.of(tree).toString());
    }

    private static Node yaml(String text) {
        return YamlReader.read(new SourceFile("proef/dossier.yaml", text)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, true",
        "2024-02-29, true",
        "2023-04, true",
        "2023, true",
        "2023-02-30, false",
        "2023-04-31, false",
        "2023-13, false",
        "2023-00-10, false",
        "2023-1-5, false"
    })
    void aDayThatNoYearHasIsUnderlined(String day, boolean exists) {
        String json = "{\"titel\":\"T\",\"id\":\"a\",\"onderwerp\":\"inzet\",\"van\":\"a\",\"aan\":\"b\","
                + "\"status\":\"voorgesteld\",\"datum\":\"" + day + "\"}";
        assertEquals(exists, problems(schema("afspraak"), json).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "voorgesteld, '', true",
        "betwist, '', false",
        "betwist, ',\"standpunten\":[{\"partij\":\"a\",\"standpunt\":\"Nee.\"}]', true"
    })
    void aDisputeWithoutViewsIsUnderlined(String status, String more, boolean fits) {
        String json = "{\"titel\":\"T\",\"id\":\"a\",\"onderwerp\":\"inzet\",\"van\":\"a\",\"aan\":\"b\","
                + "\"status\":\"" + status + "\"" + more + "}";
        assertEquals(fits, problems(schema("afspraak"), json).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"#154273, true", "blauw, false", "#fff, false"})
    void aColourIsWrittenInSixDigits(String colour, boolean fits) {
        String json = "{\"thema\":{\"kleur\":\"" + colour + "\"}}";
        assertEquals(fits, problems(schema("portfolio"), json).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"netwerkend\"', true",
        "'[\"netwerkend\",\"presterend\"]', true",
        "'[\"netwerkend\",\"presterend\",\"rechtmatig\"]', false"
    })
    void aThirdLeadingPerspectiveIsUnderlined(String leading, boolean fits) {
        String json =
                "{\"titel\":\"T\",\"soort\":\"convenant\",\"status\":\"concept\",\"opgave\":{\"vraagstuk\":\"V\"},"
                        + "\"partijen\":[\"a\",\"b\"],\"inrichting\":{\"variant\":\"onbekend\",\"nadruk\":" + leading
                        + "}}";
        assertEquals(fits, problems(schema("dossier"), json).isEmpty());
    }

    @Test
    void whatTheShippedDossiersTypeIsValid() {
        Schema dossier = schema("dossier");
        Schema agreement = schema("afspraak");
        Schema evaluation = schema("evaluatie");
        for (ReadDossier read : ShippedDossiers.read()) {
            String id = read.dossier().id();
            assertEquals(List.of(), problems(dossier, read.trees().dossier()), id);
            for (DocumentTree file : read.trees().agreements()) {
                assertEquals(List.of(), problems(agreement, file.head()), id + " " + file.id());
            }
            for (DocumentTree file : read.trees().evaluations()) {
                assertEquals(List.of(), problems(evaluation, file.head()), id + " " + file.id());
            }
        }
    }

    @Test
    void whatDossiersShareIsValid() {
        for (SourceFile file : ShippedDossiers.shared().files()) {
            String name = file.path().startsWith("catalogi")
                    ? "catalogus"
                    : file.path().equals("organen.yaml") ? "organen" : "portfolio";
            assertEquals(List.of(), problems(schema(name), YamlReader.read(file).value()), file.path());
        }
    }

    @Test
    void whatIsExportedIsValid() {
        Schema dossier = schema("dossier");
        List<DossierInsight> insights = ShippedDossiers.insights();
        for (int i = 0; i < insights.size(); i++) {
            ReadDossier read = ShippedDossiers.read().get(i);
            String json =
                    JsonExport.dossier(read, insights.get(i), EDITION, ShippedDossiers.TODAY, DossierHistory.NONE);
            assertEquals(List.of(), problems(dossier, json), read.dossier().id());
        }
        String overview = OverviewExport.json(
                ShippedDossiers.shared().settings(), ShippedDossiers.TODAY, ShippedDossiers.contributions());
        assertEquals(List.of(), problems(schema("dossiers"), overview));
        List<Contribution> dossiers = ShippedDossiers.contributions();
        List<BodyPortfolio> bodies =
                BodyPortfolio.of(ShippedDossiers.portfolio().bodies(), dossiers);
        String data = new DataExport(dossiers, bodies, ShippedDossiers.TODAY).json();
        assertEquals(List.of(), problems(schema("gegevens"), data));
    }

    @Test
    void mistakesAreNotValid() {
        Schema dossier = schema("dossier");
        String good = """
        titel: 2020
        soort: convenant
        status: concept
        opgave: { vraagstuk: Samen. }
        partijen: [ rijk, { id: a, naam: Gemeente A, laag: onbekend } ]
        inrichting: { nadruk: netwerkend, variant: onbekend }
        """;
        assertEquals(List.of(), problems(dossier, yaml(good)));
        for (String mistake : List.of(
                "kleur: rood",
                "vastgesteld: gisteren",
                "financien: { partij: a, bedrag: veel }",
                "profiel: { overeengekomen: { eisen: 6 } }",
                "versie: 1")) {
            assertFalse(problems(dossier, yaml(good + mistake + "\n")).isEmpty(), mistake);
        }
        assertFalse(
                problems(dossier, yaml(good.replace("convenant", "verdrag"))).isEmpty());
        assertFalse(problems(dossier, yaml(good.replace("titel: 2020\n", ""))).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyIsDescribedAndNoDescriptionIsLeftOver(Language language) throws IOException {
        KeyWords descriptions = KeyWords.in(language);
        Set<String> used = new TreeSet<>();
        for (String text : SchemaExport.files(language).values()) {
            JsonNode schema = new ObjectMapper().readTree(text);
            assertFalse(
                    schema.get("title").asText().matches("\\w+"),
                    schema.get("title").asText());
            for (Map.Entry<String, JsonNode> block : schema.get("$defs").properties()) {
                for (Map.Entry<String, JsonNode> key :
                        block.getValue().get("properties").properties()) {
                    String description = key.getValue().path("description").asText();
                    assertFalse(description.isEmpty(), block.getKey() + "." + key.getKey());
                    used.add(description);
                }
            }
        }
        Set<String> unused = new TreeSet<>();
        descriptions.keys().stream()
                .filter(key -> !key.startsWith("schema.") && !key.startsWith("same.") && !key.startsWith("naam."))
                .filter(key -> !used.contains(descriptions.at(key)))
                .forEach(unused::add);
        assertEquals(Set.of(), unused);
    }

    @Test
    void bothLanguagesDescribeTheSameKeys() {
        assertEquals(
                new TreeSet<>(KeyWords.in(Language.DUTCH).keys()),
                new TreeSet<>(KeyWords.in(Language.ENGLISH).keys()));
    }
}
