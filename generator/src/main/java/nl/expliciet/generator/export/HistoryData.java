package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.DossierHistory.Scores;
import nl.expliciet.generator.compare.DossierHistory.Turn;
import nl.expliciet.generator.compare.DossierHistory.Version;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.text.RichText;

/** How a dossier came to be what it is, as data: the block {@code geschiedenis}. Versions are named by their commit. */
final class HistoryData {
    private HistoryData() {}

    static ObjectNode of(DossierHistory history) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode versions = data.putArray("versies");
        history.versions().forEach(version -> version(versions.addObject(), version));
        ObjectNode agreements = data.putObject("afspraken");
        history.agreements().forEach((id, turns) -> turns(agreements.putArray(id), turns));
        ObjectNode profiles = data.putObject("profielen");
        history.profiles().forEach((place, course) -> scores(profiles.putArray(place.toString()), course));
        ObjectNode parts = data.putObject("onderdelen");
        history.parts().forEach((part, version) -> parts.put(part, version.commit()));
        return data;
    }

    private static void version(ObjectNode data, Version version) {
        data.put("commit", version.commit()).put("datum", version.date().toString());
        if (!version.label().isEmpty()) {
            data.put("versie", version.label());
        }
        if (!version.author().isEmpty()) {
            data.put("auteur", version.author());
        }
    }

    private static void turns(ArrayNode data, List<Turn> turns) {
        for (Turn turn : turns) {
            ObjectNode one = data.addObject()
                    .put("commit", turn.version().commit())
                    .put("soort", turn.kind().key())
                    .put("status", turn.status().key());
            turn.dated().value().ifPresent(date -> one.put("datum", date.text()));
            turn.decision().value().map(RichText::source).ifPresent(words -> one.put("besluit", words.strip()));
            if (!turn.keys().isEmpty()) {
                ArrayNode keys = one.putArray("gewijzigd");
                turn.keys().stream().sorted().forEach(keys::add);
            }
        }
    }

    private static void scores(ArrayNode data, List<Scores> course) {
        for (Scores version : course) {
            ObjectNode scores =
                    data.addObject().put("commit", version.version().commit()).putObject("scores");
            for (ProfileQuestion question : ProfileQuestion.values()) {
                Integer score = version.scores().get(question);
                if (score != null) {
                    scores.put(question.key(), score);
                }
            }
        }
    }
}
