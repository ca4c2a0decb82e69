package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/** The position a party intends itself: an item of {@code profiel.posities}. */
public record PartyPosition(
        Place place,
        Ref party,
        Stated<Ref> phase,
        Profile profile,
        Stated<RichText> explanation,
        List<Citation> sources) {
    public PartyPosition {
        sources = List.copyOf(sources);
    }

    /** True when it is taken in a phase. */
    public boolean isIn(Ref wanted) {
        return phase.value().filter(wanted::equals).isPresent();
    }
}
