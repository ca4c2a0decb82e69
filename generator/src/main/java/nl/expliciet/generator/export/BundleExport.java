package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.RepresentativeBody;

/** The index of what is bundled for a representative body, under the names that council systems have for it. */
public final class BundleExport {
    private BundleExport() {}

    /** What is in the bundle, as a kind of document. */
    public enum Kind {
        OVERVIEW("overzicht"),
        DOSSIER("dossier"),
        COVER_SHEET("oplegger");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /**
     * What is said of a document.
     *
     * @param version tag or commit; empty outside git
     * @param category the information category of the Woo; empty when the dossier does not say
     * @param link where its page is published
     */
    public record About(
            Kind kind,
            String title,
            String description,
            String organisation,
            String category,
            LocalDate date,
            String version,
            Optional<String> link) {}

    /** A document in the bundle, with its place and what it holds. */
    public record Item(About about, String file, int bytes, String sha256) {}

    /** The text of the index. */
    public static String of(RepresentativeBody body, LocalDate referenceDate, List<Item> items) {
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        index.putObject("orgaan")
                .put("id", body.id())
                .put("naam", body.name())
                .put("soort", body.kind().key());
        index.put("peildatum", referenceDate.toString());
        ArrayNode list = index.putArray("stukken");
        items.forEach(item -> item(list.addObject(), item));
        return JsonText.of(index);
    }

    private static void item(ObjectNode node, Item item) {
        About about = item.about();
        put(node, "titel", about.title());
        put(node, "omschrijving", about.description());
        put(node, "organisatie", about.organisation());
        node.put("soort", about.kind().key);
        put(node, "categorie", about.category());
        node.put("datum", about.date().toString());
        put(node, "versie", about.version());
        about.link().ifPresent(link -> node.putArray("links").add(link));
        node.put("bestand", item.file()).put("bytes", item.bytes()).put("sha256", item.sha256());
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
