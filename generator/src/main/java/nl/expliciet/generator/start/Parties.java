package nl.expliciet.generator.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.read.YamlText;

/** Makes parties of a new dossier: shared ones by their id, others with what their names tell. */
public final class Parties {
    private static final List<String> STAND_INS = List.of("Eerste partij", "Tweede partij");

    private final Present present;
    private final Set<String> ids = new HashSet<>(Set.of("onbekend"));

    public Parties(Present present) {
        this.present = present;
    }

    /**
     * A party of a dossier.
     *
     * @param yaml an item of its list
     */
    public record Item(String id, String yaml) {}

    /** The items of the list, for names separated by commas; a dossier has two, so stand-ins fill up. */
    public String yaml(String names) {
        return yaml(Arrays.stream(names.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> item(name, name))
                .toList());
    }

    /** The items of the list, filled up with stand-ins. */
    public String yaml(List<Item> items) {
        List<Item> all = new ArrayList<>(items);
        STAND_INS.stream().skip(items.size()).map(name -> item(name, name)).forEach(all::add);
        return all.stream().map(Item::yaml).collect(Collectors.joining("\n"));
    }

    /**
     * A party with an id that no other has.
     *
     * @param shortName what its id is made of
     */
    public Item item(String name, String shortName) {
        Optional<String> shared = Stream.of(name, shortName)
                .flatMap(known -> present.sharedParty(known).stream())
                .findFirst()
                .filter(ids::add);
        if (shared.isPresent()) {
            return new Item(shared.get(), "  - " + shared.get());
        }
        String id = Slug.free(Slug.of(shortName, "partij"), ids::contains);
        ids.add(id);
        String tier = PartyNames.tier(name).map(Tier::key).orElse("onbekend");
        return new Item(id, "  - { id: " + id + ", naam: " + YamlText.of(name) + ", laag: " + tier + " }");
    }
}
