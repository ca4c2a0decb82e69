package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.compare.VersionName;

/** What changed between two versions as data: {@code wijzigingen.json}, every change once, by its address. */
public final class ChangesExport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChangesExport() {}

    /** What the file says of one dossier. */
    public record Piece(Optional<ObjectNode> data) {}

    /** What the file says of a dossier; nothing of one that did not change. */
    public static Piece piece(DossierChanges dossier) {
        return new Piece(dossier.kind().map(kind -> dossier(dossier)));
    }

    /** The text of the file. */
    public static String of(Span span, List<Piece> pieces) {
        ObjectNode data = JSON.objectNode();
        data.set("van", version(span.from()));
        data.set("naar", version(span.to()));
        ArrayNode dossiers = data.putArray("dossiers");
        pieces.forEach(piece -> piece.data().ifPresent(dossiers::add));
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
