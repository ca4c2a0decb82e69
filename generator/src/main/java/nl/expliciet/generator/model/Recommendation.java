package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A recommendation of an evaluation and what became of it.
 *
 * @param owner a party's id or plain text
 * @param before {@code voor}
 * @param follow what was done with it ({@code toelichting})
 */
public record Recommendation(
        Place place,
        String id,
        Stated<RichText> text,
        Stated<String> owner,
        Stated<PartialDate> before,
        Stated<RecommendationState> state,
        Stated<RichText> follow,
        List<Citation> sources) {
    public Recommendation {
        sources = List.copyOf(sources);
    }

    /** True while something must still be done: open, or adopted and not yet done. */
    public boolean isPending() {
        return state.value()
                .map(s -> s == RecommendationState.OPEN || s == RecommendationState.ADOPTED)
                .orElse(false);
    }
}
