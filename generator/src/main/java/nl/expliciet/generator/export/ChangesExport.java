package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.ChangeReport;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.VersionName;

/** What changed between two versions as data: {@code wijzigingen.json}, every change once, by its address. */
public final class ChangesExport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChangesExport() {}

    /** The text of the file. A dossier that did not change is not listed. */
    public static String of(ChangeReport report) {
        ObjectNode data = JSON.objectNode();
        data.set("van", version(report.from()));
        data.set("naar", version(report.to()));
        ArrayNode dossiers = data.putArray("dossiers");
        report.changed().forEach(dossier -> dossiers.add(dossier(dossier)));
        return JsonText.of(data);
    }

    private static ObjectNode version(VersionName version) {
        ObjectNode data = JSON.objectNode()
                .put("revisie", version.revision())
                .put("commit", version.commit())
                .put("datum", version.date().toString());
        return version.modified() ? data.put("gewijzigd", true) : data;
    }

    private static ObjectNode dossier(DossierChanges dossier) {
        ObjectNode data = JSON.objectNode().put("id", dossier.id());
        dossier.earlierId().ifPresent(id -> data.put("voorheen", id));
        dossier.kind().ifPresent(kind -> data.put("soort", kind.key()));
        ArrayNode changes = data.putArray("wijzigingen");
        dossier.changes().forEach(change -> changes.add(change(change)));
        return data;
    }

    private static ObjectNode change(Change change) {
        ObjectNode data = JSON.objectNode()
                .put("plaats", change.place().toString())
                .put("soort", change.kind().key());
        if (!change.was().isAbsent()) {
            data.set("was", ValueData.bare(change.was()));
        }
        if (!change.now().isAbsent()) {
            data.set("wordt", ValueData.bare(change.now()));
        }
        return data;
    }
}
