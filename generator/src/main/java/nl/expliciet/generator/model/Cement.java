package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * What holds the cooperation together: {@code 2} or {@code { score: 2, soort: [contract] }}.
 *
 * @param score 1 legal structure .. 5 practice
 */
public record Cement(
        Stated<Integer> score, Stated<List<CementKind>> kinds, Stated<RichText> explanation, List<Citation> sources) {
    public Cement {
        kinds = kinds.map(List::copyOf);
        sources = List.copyOf(sources);
    }
}
