package nl.expliciet.generator.check.rule;

import java.util.Set;
import nl.expliciet.generator.check.DossierTrees;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.text.RichText;

/** What is published tells nothing of persons without somebody having thought about it. Attachments are not looked into. */
final class PersonalDataRule implements Rule {
    /** Whom to turn to is said to be found; who wrote a comment is not published at all. */
    private static final Place CONTACT = DossierFormat.CONTACT.in(DossierFormat.SECRETARIAT.in(Place.TOP));

    private static final Set<String> UNPUBLISHED = Set.of(RoundFormat.PERSON.name(), RoundFormat.ORIGIN.name());

    @Override
    public void check(Subject subject) {
        subject.read()
                .value()
                .all()
                .filter(value -> value instanceof Value.Leaf<?> && isPublished(value.place()))
                .forEach(value -> leaf(subject, (Value.Leaf<?>) value));
    }

    private static boolean isPublished(Place place) {
        boolean ofRound = place.outwards().anyMatch(DossierFormat.ROUNDS.in(Place.TOP)::equals);
        return !place.equals(CONTACT)
                && !(ofRound && place.outwards().map(Place::step).anyMatch(UNPUBLISHED::contains));
    }

    private static void leaf(Subject subject, Value.Leaf<?> leaf) {
        if (leaf.said() instanceof RichText text) {
            text(subject, leaf.place(), text.source());
        } else if (leaf.shape().equals(Shapes.WORDS)) {
            text(subject, leaf.place(), leaf.typed());
        }
    }

    private static void text(Subject subject, Place place, String text) {
        for (PersonalData.Hit hit : PersonalData.in(text)) {
            Position position = position(subject, place, text, hit.offset());
            subject.add(
                    Finding.of(FindingCode.PERSONAL_DATA, position, hit.what()).at(place));
        }
    }

    /** What a shared party says was typed elsewhere: then it stands where the party is named. */
    private static Position position(Subject subject, Place place, String text, int offset) {
        DossierTrees trees = subject.read().trees();
        Position start = subject.places().of(place);
        boolean typedHere = subject.places().exactly(place).isPresent() || TypedPlaces.isBody(trees, text);
        return typedHere ? TypedPlaces.position(trees, text, offset, start) : start;
    }
}
