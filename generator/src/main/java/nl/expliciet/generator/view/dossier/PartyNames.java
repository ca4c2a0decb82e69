package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.view.Html;

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

    /** The names, in the order of the references. */
    List<Html> of(List<Ref> refs) {
        if (refs.size() >= MANY && refs.size() == parties.size()) {
            return List.of(Html.text(scribe.say("alle-partijen")));
        }
        boolean together = municipalities.size() >= MANY && refs.containsAll(municipalities);
        List<Html> names = new ArrayList<>();
        for (Ref ref : refs) {
            if (!together || !municipalities.contains(ref)) {
                names.add(scribe.party(ref));
            } else if (ref.equals(firstOf(refs))) {
                names.add(Html.text(scribe.say(names.isEmpty() ? "alle-gemeenten" : "alle-gemeenten.midden")));
            }
        }
        return names;
    }

    private Ref firstOf(List<Ref> refs) {
        return refs.stream().filter(municipalities::contains).findFirst().orElseThrow();
    }
}
