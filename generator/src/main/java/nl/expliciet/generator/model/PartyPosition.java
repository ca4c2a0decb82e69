package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/** The position a party intends itself: an item of {@code profiel.posities}. */
public record PartyPosition(
        Place place, Ref party, Profile profile, Stated<RichText> explanation, List<Citation> sources) {
    public PartyPosition {
        sources = List.copyOf(sources);
    }
}
