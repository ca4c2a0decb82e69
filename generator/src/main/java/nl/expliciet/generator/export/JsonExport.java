package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Edition;

/** A dossier as data: {@code <id>.json}, everything that was typed and what follows from it. */
public final class JsonExport {
    private JsonExport() {}

    /**
     * The text of the file.
     *
     * @param edition its version
     * @param history how it came to be what it is
     */
    public static String dossier(
            ReadDossier read,
            DossierInsight insight,
            Edition edition,
            LocalDate referenceDate,
            DossierHistory history) {
        ObjectNode data =
                JsonNodeFactory.instance.objectNode().put("id", read.dossier().id());
        put(data, "versie", edition.label());
        put(data, "commit", edition.commit());
        put(data, "inhoud", edition.content());
        data.put("peildatum", referenceDate.toString());
        data.setAll(ValueData.of(read.value()));
        attachments(data, read.dossier().attachments());
        data.set("afgeleid", DerivedData.of(insight));
        if (history.isTold()) {
            data.set("geschiedenis", HistoryData.of(history));
        }
        return JsonText.of(data);
    }

    private static void attachments(ObjectNode data, List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            ArrayNode list = data.putArray("bijlagen");
            attachments.forEach(one -> list.addObject().put("pad", one.path()).put("bytes", one.bytes()));
        }
    }

    private static void put(ObjectNode data, String key, String value) {
        if (!value.isEmpty()) {
            data.put(key, value);
        }
    }
}
