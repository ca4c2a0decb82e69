package nl.expliciet.generator.check;

import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Tier;

/** Makes parties, with what the shared register says of them underneath. */
final class PartyMapper {
    private final Map<String, Party> shared;

    PartyMapper(Map<String, Party> shared) {
        this.shared = Map.copyOf(shared);
    }

    Party map(Fields fields) {
        Party own = own(fields);
        Party register = shared.get(own.id());
        return register == null ? own : laidOver(own, register);
    }

    private static Party own(Fields fields) {
        String id = fields.bare().value().orElseGet(() -> fields.requiredWords("id"));
        return new Party(
                id,
                fields.requiredWords("naam"),
                fields.choice("laag", Tier.class),
                fields.choice("rol", Role.class),
                fields.prose("inbreng"),
                fields.ref("orgaan"),
                fields.date("toetreding"),
                fields.prose("uittreding"),
                fields.sources());
    }

    private static Party laidOver(Party own, Party register) {
        return new Party(
                own.id(),
                own.name().isEmpty() ? register.name() : own.name(),
                or(own.tier(), register.tier()),
                or(own.role(), register.role()),
                or(own.contribution(), register.contribution()),
                or(own.body(), register.body()),
                or(own.entry(), register.entry()),
                or(own.exit(), register.exit()),
                own.sources().isEmpty() ? register.sources() : List.copyOf(own.sources()));
    }

    private static <T> Stated<T> or(Stated<T> own, Stated<T> register) {
        return own.isAbsent() ? register : own;
    }
}
