package nl.expliciet.generator.knowledge;

import java.math.BigDecimal;
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

    /**
     * A statement of the bottleneck survey with the national means on its scale of 1 (does not apply) to 5 (applies very much).
     *
     * @param rank place among officials of central government, and its key in dossiers
     * @param centralMean mean among officials of central government
     * @param decentralMean mean among officials of the other tiers
     */
    public record Bottleneck(
            int rank, String text, BigDecimal centralMean, BigDecimal decentralMean, SourceReference source) {}
}
