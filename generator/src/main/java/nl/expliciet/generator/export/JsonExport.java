package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.insight.DossierInsight;

/** A dossier as data: {@code <id>.json}, everything that was typed and what follows from it. */
public final class JsonExport {
    private JsonExport() {}

    /**
     * The text of the file.
     *
     * @param version label of the version; empty when git knows none
     * @param commit newest commit that touches the dossier; empty when git knows none
     */
    public static String dossier(
            ReadDossier read, DossierInsight insight, String version, String commit, LocalDate referenceDate) {
        ObjectNode data =
                JsonNodeFactory.instance.objectNode().put("id", read.dossier().id());
        put(data, "versie", version);
        put(data, "commit", commit);
        data.put("peildatum", referenceDate.toString());
        data.setAll(DossierData.of(read));
        data.set("afgeleid", DerivedData.of(insight));
        return JsonText.of(data);
    }

    private static void put(ObjectNode data, String key, String value) {
        if (!value.isEmpty()) {
            data.put(key, value);
        }
    }
}
