package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * Someone who matters to the challenge, partner or not: an item of {@code krachtenveld}; NSOB 2018, step 2.
 *
 * @param who a party's id or plain text
 * @param mustMove whether it has to change for the challenge to be met
 * @param interest what is important to it
 */
public record Stakeholder(
        Place place,
        String who,
        Stated<List<Power>> powers,
        Stated<YesOrNo> mustMove,
        Stated<RichText> interest,
        Stated<RichText> fear,
        Stated<Involvement> involvement,
        Stated<RichText> explanation,
        List<Citation> sources) {
    public Stakeholder {
        powers = powers.map(List::copyOf);
        sources = List.copyOf(sources);
    }

    /** True when it must move. */
    public boolean moves() {
        return mustMove.value().filter(YesOrNo.YES::equals).isPresent();
    }
}
