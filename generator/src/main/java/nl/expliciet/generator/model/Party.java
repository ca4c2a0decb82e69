package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A participant: an item of {@code partijen}.
 *
 * @param body the representative body it answers to
 * @param exit a date or a condition, as text
 */
public record Party(
        Place place,
        String id,
        String name,
        Stated<Tier> tier,
        Roles roles,
        Stated<RichText> contribution,
        Stated<Ref> body,
        Stated<PartialDate> entry,
        Stated<RichText> exit,
        List<Citation> sources) {
    public Party {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        sources = List.copyOf(sources);
    }
}
