package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * How someone else reads the arrangement as it works ({@code profiel.waarnemingen}); never something agreed.
 *
 * @param observer who reads it ({@code door})
 */
public record Observation(
        String observer,
        Stated<PartialDate> date,
        Stated<Ref> phase,
        Profile profile,
        Stated<RichText> explanation,
        List<Citation> sources) {
    public Observation {
        sources = List.copyOf(sources);
    }
}
