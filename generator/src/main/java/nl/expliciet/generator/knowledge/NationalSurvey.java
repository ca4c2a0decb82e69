package nl.expliciet.generator.knowledge;

import java.util.List;

/**
 * The national bottleneck survey.
 *
 * @param month when it was held, {@code yyyy-mm}
 * @param respondents how many officials answered, both groups together
 */
public record NationalSurvey(String month, int respondents, List<Bottleneck> bottlenecks) {
    public NationalSurvey {
        bottlenecks = List.copyOf(bottlenecks);
    }

    /** The statement with a rank of 1 to 24. */
    public Bottleneck bottleneck(int rank) {
        return bottlenecks.get(rank - 1);
    }
}
