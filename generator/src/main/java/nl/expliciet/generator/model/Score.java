package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * A score with its argument: {@code 3} or {@code { score: 3, toelichting: ... }}.
 *
 * @param score 1 to 5
 */
public record Score(Stated<Integer> score, Stated<RichText> argument, List<Citation> sources) {
    public Score {
        sources = List.copyOf(sources);
    }
}
