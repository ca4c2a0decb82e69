package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A participant: an item of {@code partijen}.
 *
 * @param shortName how lists, tables and drawings call it ({@code kort})
 * @param body the representative body it answers to
 * @param exit a date or a condition, as text
 */
public record Party(
        Place place,
        String id,
        String name,
        Stated<String> shortName,
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

    /** The name where there is little room, or where it stood in full before. */
    public String called() {
        return shortName.value().orElse(name);
    }

    /** The name in full, with the short one that follows it elsewhere; a name that says that already stays as it is. */
    public String introduced() {
        return shortName
                .value()
                .filter(called -> !name.contains(called))
                .map(called -> name + " (" + called + ")")
                .orElse(name);
    }
}
