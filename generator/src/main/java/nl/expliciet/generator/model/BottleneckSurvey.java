package nl.expliciet.generator.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A team's own measurement of the 24 bottlenecks ({@code knelpunten}); means 1 to 5 by bottleneck number 1 to 24.
 *
 * @param stateCount respondents of the Rijk
 * @param decentralCount respondents of the decentral governments
 */
public record BottleneckSurvey(
        Map<Integer, BigDecimal> state,
        Map<Integer, BigDecimal> decentral,
        Stated<Integer> stateCount,
        Stated<Integer> decentralCount) {
    public BottleneckSurvey {
        state = Collections.unmodifiableMap(new TreeMap<>(state));
        decentral = Collections.unmodifiableMap(new TreeMap<>(decentral));
    }

    /** True when nothing was measured. */
    public boolean isEmpty() {
        return state.isEmpty() && decentral.isEmpty();
    }
}
