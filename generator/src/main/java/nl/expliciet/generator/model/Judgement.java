package nl.expliciet.generator.model;

import java.util.List;

/**
 * A corner of Moore's triangle judged ({@code meerwaarde}, {@code legitimiteit}, {@code capaciteit}); Rob 2021, 2.2.
 */
public record Judgement(Score overall, List<PartyScore> perParty) {
    public Judgement {
        perParty = List.copyOf(perParty);
    }

    /** The same corner judged for one partner. */
    public record PartyScore(Ref party, Score score) {}
}
