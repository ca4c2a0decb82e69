package nl.expliciet.generator.knowledge;

import java.math.BigDecimal;

/**
 * A statement of the bottleneck survey with the national means on its scale of 1 (does not apply) to 5 (applies very much).
 *
 * @param rank place among officials of central government, and its key in dossiers
 * @param centralMean mean among officials of central government
 * @param decentralMean mean among officials of the other tiers
 */
public record Bottleneck(
        int rank, String text, BigDecimal centralMean, BigDecimal decentralMean, SourceReference source) {}
