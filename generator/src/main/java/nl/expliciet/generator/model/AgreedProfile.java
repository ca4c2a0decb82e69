package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.finding.Place;

/**
 * The profile that parties agreed on ({@code profiel.overeengekomen}).
 *
 * @param phase the phase it holds for; left out when it holds for the whole
 */
public record AgreedProfile(Place place, Stated<Ref> phase, Profile profile, List<Citation> sources) {
    public AgreedProfile {
        Objects.requireNonNull(place);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(profile);
        sources = List.copyOf(sources);
    }
}
