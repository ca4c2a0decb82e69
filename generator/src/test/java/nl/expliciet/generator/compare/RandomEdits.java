package nl.expliciet.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;

/** Changes something here and there in a value, and keeps which address that is. */
final class RandomEdits {
    private static final int ONE_IN = 25;

    private final Random random;
    private final TreeSet<String> made = new TreeSet<>();

    RandomEdits(Random random) {
        this.random = random;
    }

    /** What a comparison has to find: the kind of change and the address. */
    TreeSet<String> made() {
        return made;
    }

    Value.Block on(Value.Block dossier) {
        return (Value.Block) edited(dossier, List.of());
    }

    private boolean chosen() {
        return random.nextInt(ONE_IN) == 0;
    }

    private Value edited(Value value, List<Key<?>> identity) {
        if (value instanceof Value.Block block) {
            return block(block, identity);
        }
        if (value instanceof Value.Items list) {
            return list.shape().item() instanceof Scalar ? list : items(list);
        }
        return value instanceof Value.Leaf<?> leaf && chosen() ? other(leaf, leaf.place()) : value;
    }

    private Value block(Value.Block block, List<Key<?>> identity) {
        Map<String, Value> values = new LinkedHashMap<>();
        block.values().forEach((name, value) -> {
            boolean known = name.equals("id")
                    || identity.stream().anyMatch(key -> key.name().equals(name));
            values.put(name, known ? value : inside(block, name, value));
        });
        return new Value.Block(block.place(), block.shape(), values);
    }

    private Value inside(Value.Block block, String name, Value value) {
        boolean bare = block.shape() instanceof Shape.Block<?> shape
                && shape.shorthand().filter(key -> key.name().equals(name)).isPresent();
        if (bare && value instanceof Value.Leaf<?> leaf && chosen()) {
            return other(leaf, block.place());
        }
        return bare ? value : edited(value, List.of());
    }

    /** Items that are known by a number are not taken away: those behind it would get another address. */
    private Value items(Value.Items list) {
        List<Value> items = new ArrayList<>();
        for (Value item : list.items()) {
            boolean numbered = item.place().step().matches("[0-9]+");
            if (!numbered && chosen()) {
                made.add("vervallen " + item.place());
            } else {
                items.add(edited(item, list.shape().identity()));
            }
            copy(list, item).filter(copied -> !numbered && chosen()).ifPresent(copied -> {
                made.add("nieuw " + copied.place());
                items.add(copied);
            });
        }
        return new Value.Items(list.place(), list.shape(), items);
    }

    private static Optional<Value.Block> copy(Value.Items list, Value item) {
        if (!(item instanceof Value.Block block)
                || !(block.values().get("id") instanceof Value.Leaf<?> id)
                || !(id.shape() instanceof Scalar.Id)) {
            return Optional.empty();
        }
        Place place = list.place().at(id.typed() + "-nieuw");
        Map<String, Value> values = new LinkedHashMap<>(block.values());
        values.put("id", new Value.Leaf<>(place.at("id"), Shapes.ID, place.step(), place.step()));
        return Optional.of(new Value.Block(place, block.shape(), values));
    }

    private Value other(Value.Leaf<?> leaf, Place place) {
        String typed = leaf.typed().strip();
        if (leaf.shape() instanceof Shape.Prose) {
            return typed(leaf, place, typed + " Anders");
        }
        if (leaf.said() instanceof Integer number && leaf.shape().equals(Shapes.ONE_TO_FIVE)) {
            return typed(leaf, place, String.valueOf(number % 5 + 1));
        }
        boolean words =
                leaf.shape() instanceof Scalar.Words && !leaf.place().toString().startsWith("accepteer");
        return words ? typed(leaf, place, typed + " anders") : leaf;
    }

    private Value typed(Value.Leaf<?> leaf, Place place, String typed) {
        made.add("gewijzigd " + place);
        return new Value.Leaf<>(leaf.place(), Shapes.WORDS, typed, typed);
    }
}
