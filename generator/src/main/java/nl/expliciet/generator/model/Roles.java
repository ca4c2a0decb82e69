package nl.expliciet.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The roles that a party takes ({@code rol}): in the whole of an arrangement, or in each of its phases; Rob 2021, 2.4.
 *
 * @param whole in all phases; left out when they differ
 * @param perPhase by phase, as typed
 */
public record Roles(Stated<List<Role>> whole, Map<Ref, Stated<List<Role>>> perPhase) {
    public Roles {
        Objects.requireNonNull(whole);
        perPhase = Collections.unmodifiableMap(new LinkedHashMap<>(perPhase));
    }
}
