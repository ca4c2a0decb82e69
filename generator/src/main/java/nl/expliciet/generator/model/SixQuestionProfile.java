package nl.expliciet.generator.model;

import java.util.List;

/** The six-question profile of an arrangement ({@code profiel}); Rob 2021, 5.3. */
public record SixQuestionProfile(
        Profile agreed, List<PartyPosition> positions, List<Observation> observations, List<Citation> sources) {
    /** No profile written. */
    public static final SixQuestionProfile EMPTY =
            new SixQuestionProfile(Profile.EMPTY, List.of(), List.of(), List.of());

    public SixQuestionProfile {
        positions = List.copyOf(positions);
        observations = List.copyOf(observations);
        sources = List.copyOf(sources);
    }
}
