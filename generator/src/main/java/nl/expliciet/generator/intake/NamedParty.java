package nl.expliciet.generator.intake;

import java.util.List;

/**
 * A party that a text introduces.
 *
 * @param name in full
 * @param aliases the names by which the text calls it, the full one first
 */
record NamedParty(String name, List<String> aliases) {
    NamedParty {
        aliases = List.copyOf(aliases);
    }

    /** The shortest way in which the text itself calls it. */
    String shortName() {
        return aliases.get(aliases.size() - 1);
    }
}
