package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** A party with what the shared register says of it, under the keys of the format. */
final class SharedPartyData {
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();

    private SharedPartyData() {}

    /** All that is known of a party. */
    static ObjectNode of(Party party) {
        SharedPartyData shared = new SharedPartyData();
        shared.data.put("id", party.id()).put("naam", party.name());
        shared.put("laag", party.tier(), Keyed::key);
        shared.put("rol", party.role(), Keyed::key);
        shared.put("inbreng", party.contribution(), RichText::source);
        shared.put("orgaan", party.body(), Ref::id);
        shared.put("toetreding", party.entry(), PartialDate::text);
        shared.put("uittreding", party.exit(), RichText::source);
        shared.sources(party.sources());
        return shared.data;
    }

    private <T> void put(String key, Stated<T> stated, Function<T, String> text) {
        if (!stated.isAbsent()) {
            data.put(key, stated.value().map(text).orElse(Ref.UNKNOWN));
        }
    }

    private void sources(List<Citation> citations) {
        ArrayNode list = data.arrayNode();
        for (Citation citation : citations) {
            ObjectNode source = list.addObject().put("id", citation.source().id());
            if (!citation.place().isEmpty()) {
                source.put("plaats", citation.place());
            }
        }
        if (!list.isEmpty()) {
            data.set("bron", list);
        }
    }
}
