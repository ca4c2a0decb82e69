package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * Who bounds the content of the challenge, and by what ({@code opgave.afbakening}); NSOB 2020, chapter 1.
 *
 * @param cement 1 bounded by law and rules .. 5 by practice
 * @param composition 1 bounded top-down .. 5 bottom-up
 */
public record Bounding(
        Stated<Integer> cement, Stated<Integer> composition, Stated<RichText> explanation, List<Citation> sources) {
    public Bounding {
        sources = List.copyOf(sources);
    }

    /** True when nothing was written. */
    public boolean isEmpty() {
        return cement.isAbsent() && composition.isAbsent() && explanation.isAbsent();
    }
}
