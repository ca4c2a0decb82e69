package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.read.Node;

/** All that was typed in the folder of a dossier as one tree, under the keys of the format. */
final class DossierData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DossierData() {}

    /** The data of dossier.yaml with its agreements, chapters and evaluations, and shared parties in full. */
    static ObjectNode of(ReadDossier read) {
        Dossier dossier = read.dossier();
        ObjectNode data =
                (ObjectNode) TreeData.of(DossierFormat.DOSSIER, read.trees().dossier());
        data.set("partijen", parties(data.withArray("partijen"), dossier));
        addAll(data, "afspraken", read.trees().agreements(), DossierData::agreement);
        addAll(data, "hoofdstukken", dossier.chapters(), DossierData::chapter);
        addAll(data, "evaluaties", read.trees().evaluations(), DossierData::evaluation);
        addAll(data, "bijlagen", dossier.attachments(), DossierData::attachment);
        return data;
    }

    private static <T> void addAll(ObjectNode data, String key, List<T> items, Function<T, ObjectNode> function) {
        ArrayNode list = data.withArray(key);
        items.forEach(item -> list.add(function.apply(item)));
        if (list.isEmpty()) {
            data.remove(key);
        }
    }

    private static ObjectNode agreement(DocumentTree file) {
        return withText(TreeData.block(DataFormat.AGREEMENT, (Node.Block) file.head()), file);
    }

    private static ObjectNode evaluation(DocumentTree file) {
        ObjectNode data = JSON.objectNode().put("id", file.id());
        return withText(data.setAll(TreeData.block(DataFormat.EVALUATION, (Node.Block) file.head())), file);
    }

    private static ObjectNode withText(ObjectNode data, DocumentTree file) {
        return data.put("tekst", file.body().source().strip());
    }

    private static ObjectNode chapter(Chapter chapter) {
        return JSON.objectNode()
                .put("id", chapter.id())
                .put("titel", chapter.title())
                .put("tekst", withoutTitle(chapter.text().source().strip()));
    }

    /** The title stands in a key of its own. */
    private static String withoutTitle(String text) {
        return text.startsWith("# ")
                ? text.lines().skip(1).collect(Collectors.joining("\n")).strip()
                : text;
    }

    private static ObjectNode attachment(Attachment attachment) {
        return JSON.objectNode().put("pad", attachment.path()).put("bytes", attachment.bytes());
    }

    private static ArrayNode parties(ArrayNode typed, Dossier dossier) {
        ArrayNode parties = JSON.arrayNode();
        for (int i = 0; i < typed.size(); i++) {
            ObjectNode own = (ObjectNode) typed.get(i);
            Party full = dossier.parties().get(i);
            parties.add(inOrder(own, SharedPartyData.of(full).setAll(own)));
        }
        return parties;
    }

    private static ObjectNode inOrder(ObjectNode own, ObjectNode all) {
        ObjectNode ordered = JSON.objectNode();
        ArrangementFormat.PARTY_OF_DOSSIER.fields().stream()
                .map(Field::key)
                .filter(all::has)
                .forEach(key -> ordered.set(key, own.has(key) ? own.get(key) : all.get(key)));
        return ordered;
    }
}
