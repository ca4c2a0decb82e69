package nl.expliciet.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.read.Node;
import org.junit.jupiter.api.Test;

class JsonExportTest {
    private static final Edition EDITION = new Edition("2024.1", "", Optional.empty(), false, "");
    private static final List<DossierInsight> INSIGHTS = ShippedDossiers.insights();

    private static String json(int index) {
        return JsonExport.dossier(
                ShippedDossiers.read().get(index),
                INSIGHTS.get(index),
                EDITION,
                ShippedDossiers.TODAY,
                DossierHistory.NONE);
    }

    private static JsonNode example() throws IOException {
        List<String> ids = ShippedDossiers.shared().dossierIds();
        return new ObjectMapper().readTree(json(ids.indexOf("voorbeeldland")));
    }

    @Test
    void nothingThatWasTypedIsLost() throws IOException {
        for (int i = 0; i < INSIGHTS.size(); i++) {
            ReadDossier read = ShippedDossiers.read().get(i);
            Set<String> written = new TreeSet<>();
            scalars(new ObjectMapper().readTree(json(i)), written);
            Set<String> lost = new TreeSet<>();
            Stream.of(
                            Stream.of(read.trees().dossier()),
                            read.trees().agreements().stream().map(DocumentTree::head),
                            read.trees().evaluations().stream().map(DocumentTree::head))
                    .flatMap(trees -> trees)
                    .flatMap(JsonExportTest::texts)
                    .filter(text -> !text.isBlank() && !written.contains(text))
                    .forEach(lost::add);
            assertEquals(Set.of(), lost, read.dossier().id());
            for (DocumentTree file : read.trees().agreements()) {
                assertTrue(written.contains(file.body().source().strip()), file.id());
            }
        }
    }

    private static void scalars(JsonNode node, Set<String> into) {
        if (node.isValueNode()) {
            into.add(node.asText());
        }
        node.forEach(child -> scalars(child, into));
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Block block) {
            return block.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(JsonExportTest::texts)
                : Stream.of(((Node.Text) node).text());
    }

    @Test
    void numbersAreNumbersAndListsAreLists() throws IOException {
        JsonNode dossier = example();
        assertTrue(dossier.at("/financien/0/bedrag").isIntegralNumber());
        assertTrue(dossier.at("/profiel/overeengekomen/beleidsambitie/score").isInt());
        assertTrue(dossier.at("/inrichting/nadruk").isArray());
        assertTrue(dossier.at("/afspraken/0/van").isArray());
        assertTrue(dossier.at("/afspraken/0/tekst").isTextual());
    }

    @Test
    void theTitleOfAChapterStandsInAKeyOfItsOwn() throws IOException {
        JsonNode chapter = example().at("/hoofdstukken/0");
        assertTrue(chapter.get("tekst").asText().length() > 20);
        assertTrue(!chapter.get("tekst").asText().startsWith("# "));
    }

    @Test
    void sharedPartiesAreWrittenInFull() throws IOException {
        for (int i = 0; i < INSIGHTS.size(); i++) {
            new ObjectMapper()
                    .readTree(json(i))
                    .get("partijen")
                    .forEach(party -> assertTrue(party.has("naam") && party.has("laag"), party.toString()));
        }
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertEquals(json(0), json(0));
        assertTrue(json(0).endsWith("}\n"));
    }
}
