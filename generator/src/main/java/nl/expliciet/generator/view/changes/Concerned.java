package nl.expliciet.generator.view.changes;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;

/**
 * Whom a change concerns: the parties and bodies that the changed item names, in either version. What names nobody concerns
 * everyone.
 *
 * @param parties ids
 * @param bodies ids; those of the parties too
 */
record Concerned(Set<String> parties, Set<String> bodies) {

    static Concerned by(ShownChange shown) {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        Change change = shown.change();
        Place place = change.place();
        boolean isParty = place.steps().get(0).equals(DossierFormat.PARTIES.name())
                && place.steps().size() > 1;
        if (isParty) {
            parties.add(place.steps().get(1));
        }
        Stream.of(shown.before().version(), shown.after().version()).forEach(version -> {
            item(version, place).forEach(leaf -> add(leaf, parties, bodies));
            add(version.dossier(), parties, bodies);
        });
        return new Concerned(parties, bodies);
    }

    /** True when it names nobody. */
    boolean isEveryone() {
        return parties.isEmpty() && bodies.isEmpty();
    }

    private static void add(Dossier dossier, Set<String> parties, Set<String> bodies) {
        dossier.parties().stream()
                .filter(party -> parties.contains(party.id()))
                .map(Party::body)
                .flatMap(body -> body.value().stream())
                .filter(body -> !body.isUnknown())
                .forEach(body -> bodies.add(body.id()));
    }

    private static void add(Value.Leaf<?> leaf, Set<String> parties, Set<String> bodies) {
        if (leaf.said() instanceof Ref ref && leaf.shape() instanceof Scalar.Reference reference && !ref.isUnknown()) {
            if (reference.target() == Scalar.Target.PARTY) {
                parties.add(ref.id());
            } else if (reference.target() == Scalar.Target.BODY) {
                bodies.add(ref.id());
            }
        }
    }

    /** The leaves of the innermost item at an address that names anyone. */
    private static Stream<Value.Leaf<?>> item(DossierVersion version, Place place) {
        return place
                .outwards()
                .filter(at -> at.steps().size() > 1)
                .map(at -> at(version.value(), at))
                .filter(value -> value.all().anyMatch(Concerned::isName))
                .findFirst()
                .stream()
                .flatMap(Value::all)
                .filter(Value.Leaf.class::isInstance)
                .map(leaf -> (Value.Leaf<?>) leaf);
    }

    private static boolean isName(Value value) {
        return value instanceof Value.Leaf<?> leaf
                && leaf.shape() instanceof Scalar.Reference reference
                && (reference.target() == Scalar.Target.PARTY || reference.target() == Scalar.Target.BODY);
    }

    private static Value at(Value top, Place place) {
        return top.all()
                .filter(value -> value.place().equals(place))
                .findFirst()
                .orElse(new Value.Absent(place));
    }
}
