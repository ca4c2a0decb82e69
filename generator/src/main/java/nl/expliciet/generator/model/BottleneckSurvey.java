package nl.expliciet.generator.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A team's own measurement of the 24 bottlenecks ({@code knelpunten}); means 1 to 5 by bottleneck number 1 to 24.
 */
public record BottleneckSurvey(
        Map<Integer, BigDecimal> state,
        Map<Integer, BigDecimal> decentral,
        Respondents respondents,
        List<Citation> sources) {
    public BottleneckSurvey {
        state = Collections.unmodifiableMap(new TreeMap<>(state));
        decentral = Collections.unmodifiableMap(new TreeMap<>(decentral));
        sources = List.copyOf(sources);
    }

    /** How many answered, of the Rijk and of the decentral governments. */
    public record Respondents(Stated<Integer> state, Stated<Integer> decentral) {}

    /** True when nothing was measured. */
    public boolean isEmpty() {
        return state.isEmpty() && decentral.isEmpty();
    }
}
