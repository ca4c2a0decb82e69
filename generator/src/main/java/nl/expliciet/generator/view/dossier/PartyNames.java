package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Tier;

/** Shortens long lists of parties: all of them together, or all municipalities, go by one name. */
final class PartyNames {
    private static final int MANY = 3;

    private final Scribe scribe;
    private final List<Party> parties;
    private final List<Ref> municipalities;

    PartyNames(Scribe scribe) {
        this.scribe = scribe;
        Dossier dossier = scribe.dossier();
        this.parties = dossier.parties();
        this.municipalities = parties.stream()
                .filter(party ->
                        party.tier().value().filter(Tier.MUNICIPALITY::equals).isPresent())
                .map(party -> new Ref(party.id()))
                .toList();
    }

    /** The names as markup, in the order of the references. */
    List<String> of(List<Ref> refs) {
        if (refs.size() >= MANY && refs.size() == parties.size()) {
            return List.of(scribe.say("alle-partijen"));
        }
        boolean together = municipalities.size() >= MANY && refs.containsAll(municipalities);
        List<String> names = new ArrayList<>();
        for (Ref ref : refs) {
            if (!together || !municipalities.contains(ref)) {
                names.add(scribe.party(ref).markup());
            } else if (ref.equals(firstOf(refs))) {
                names.add(scribe.say(names.isEmpty() ? "alle-gemeenten" : "alle-gemeenten.midden"));
            }
        }
        return names;
    }

    private Ref firstOf(List<Ref> refs) {
        return refs.stream().filter(municipalities::contains).findFirst().orElseThrow();
    }
}
