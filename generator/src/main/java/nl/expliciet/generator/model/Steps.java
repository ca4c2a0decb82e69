package nl.expliciet.generator.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.text.RichText;

/**
 * What an evaluation observes at the design steps ({@code stappen}); NSOB 2020, hoofdstuk 3.
 *
 * @param texts by number, 1 to 5
 */
public record Steps(Map<Integer, Stated<RichText>> texts, List<Citation> sources) {
    public Steps {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        sources = List.copyOf(sources);
    }
}
