package nl.expliciet.generator.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.read.YamlText;

/** The list {@code partijen} of a new dossier: shared parties by their id, others with what their names tell. */
final class Parties {
    private static final List<String> STAND_INS = List.of("Eerste partij", "Tweede partij");

    private final Present present;
    private final Set<String> ids = new HashSet<>(Set.of("onbekend"));

    Parties(Present present) {
        this.present = present;
    }

    /** The items of the list, for names separated by commas; a dossier has two, so stand-ins fill up. */
    String yaml(String names) {
        List<String> all = new ArrayList<>(Arrays.stream(names.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        all.addAll(STAND_INS.subList(Math.min(all.size(), STAND_INS.size()), STAND_INS.size()));
        return all.stream().map(this::item).collect(Collectors.joining("\n"));
    }

    private String item(String name) {
        Optional<String> shared = present.sharedParty(name).filter(ids::add);
        if (shared.isPresent()) {
            return "  - " + shared.get();
        }
        String id = Slug.free(Slug.of(name, "partij"), ids::contains);
        ids.add(id);
        String tier = PartyNames.tier(name).map(Tier::key).orElse("onbekend");
        return "  - { id: " + id + ", naam: " + YamlText.of(name) + ", laag: " + tier + " }";
    }
}
