package nl.expliciet.generator.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Tier;
import org.junit.jupiter.api.Test;

/** What holds for all keys of the format, and how values become records. */
class FormatTest {
    private static final Place PARTIES = DossierFormat.PARTIES.in(Place.TOP);

    @Test
    void anItemOfEveryListIsKnownAgainByKeysThatItHas() {
        Blocks.lists().forEach(items -> {
            Shape.Block<?> block = (Shape.Block<?>) items.item();
            List<String> names = block.keys().stream().map(Key::name).toList();
            assertFalse(items.identity().isEmpty(), block.name());
            items.identity().forEach(key -> assertTrue(names.contains(key.name()), block.name() + " " + key.name()));
        });
    }

    @Test
    void aShorthandStandsForAKeyOfItsBlock() {
        for (Shape.Block<?> block : Blocks.all().values()) {
            block.shorthand().ifPresent(key -> assertEquals(block.key(key.name()), block.shorthand(), block.name()));
        }
    }

    @Test
    void noBlockHasAKeyTwice() {
        for (Shape.Block<?> block : Blocks.all().values()) {
            List<String> names =
                    new ArrayList<>(block.keys().stream().map(Key::name).toList());
            Set<String> once = new HashSet<>(names);
            assertEquals(once.size(), names.size(), block.name());
        }
    }

    @Test
    void everyBlockIsMadeOfNothingAndOfUnknownKeys() {
        for (Shape.Block<?> block : Blocks.all().values()) {
            assertTrue(block.made(new Value.Absent(Place.TOP)).isPresent(), block.name());
            assertTrue(block.made(new Value.Unknown(Place.TOP)).isPresent(), block.name());
        }
    }

    @Test
    void aBlockLiesOverAnotherKeyByKeyAtItsOwnAddress() {
        Value.Block own = party(PARTIES.at("rijk"), Map.of("id", words(PARTIES.at("rijk"), PartyFormat.ID, "rijk")));
        Place register =
                PortfolioFormat.PARTIES.in(PortfolioFormat.REGISTER_PLACE).at("rijk");
        Value tier = new Value.Leaf<>(PartyFormat.TIER.in(register), Scalar.Choice.of(Tier.class), "rijk", Tier.STATE);
        Value.Block shared = party(
                register,
                Map.of(
                        "id",
                        words(register, PartyFormat.ID, "ander"),
                        "naam",
                        words(register, PartyFormat.NAME, "Het Rijk"),
                        "laag",
                        tier));
        Value.Block full = own.over(shared);
        Party made = PartyFormat.OF_DOSSIER.made(full).orElseThrow();
        assertEquals("rijk", made.id());
        assertEquals("Het Rijk", made.name());
        assertEquals(Stated.of(Tier.STATE), made.tier());
        assertEquals("partijen.rijk.laag", full.at(PartyFormat.TIER).place().toString());
    }

    private static Value.Block party(Place place, Map<String, Value> values) {
        return new Value.Block(place, PartyFormat.OF_DOSSIER, values);
    }

    @SuppressWarnings("unchecked")
    private static Value words(Place block, Key<String> key, String said) {
        return new Value.Leaf<>(key.in(block), (Shape<String>) key.shape(), said, said);
    }
}
