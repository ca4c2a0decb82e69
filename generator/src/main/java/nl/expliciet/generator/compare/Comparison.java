package nl.expliciet.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;

/**
 * Finds what differs between two versions of a value. The format says what identifies an item; so a key that is added to
 * the format is compared without a line here.
 */
public final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /** All that differs, in the order of the format; what is only written differently does not. */
    public static List<Change> between(Value was, Value now) {
        Comparison comparison = new Comparison();
        comparison.compare(was, now);
        return List.copyOf(comparison.changes);
    }

    private void compare(Value was, Value now) {
        if (was instanceof Value.Items || now instanceof Value.Items) {
            list(was, now);
        } else if (mayDifferInside(was) && mayDifferInside(now)) {
            keys(was, now);
        } else {
            single(was, now);
        }
    }

    /** A block that is not there says as little as one without keys; an unknown one says something of its own. */
    private static boolean mayDifferInside(Value value) {
        return value instanceof Value.Block || value.isAbsent();
    }

    private void single(Value was, Value now) {
        if (!Meaning.of(was).equals(Meaning.of(now))) {
            add(was, now);
        }
    }

    private void add(Value was, Value now) {
        changes.add(new Change(now.isAbsent() ? was.place() : now.place(), was, now));
    }

    private void keys(Value was, Value now) {
        if (was.isAbsent() && now.isAbsent()) {
            return;
        }
        Optional<Key<?>> shorthand = shorthand(now).or(() -> shorthand(was));
        if (shorthand.isPresent() && (was.isAbsent() || now.isAbsent())) {
            add(was, now);
            return;
        }
        Set<String> names = new LinkedHashSet<>(names(now));
        names.addAll(names(was));
        boolean entries = isTable(now) || isTable(was);
        for (String name : names) {
            Value before = at(was, name);
            Value after = at(now, name);
            if (shorthand.filter(key -> key.name().equals(name)).isPresent()) {
                bare(before, after);
            } else if (entries) {
                item(before, after);
            } else {
                compare(before, after);
            }
        }
    }

    /** What a bare value stands for has the address of the block it stands for. */
    private void bare(Value was, Value now) {
        boolean both = !was.isAbsent() && !now.isAbsent();
        single(
                both ? was.movedTo(was.place().above()) : was,
                both ? now.movedTo(now.place().above()) : now);
    }

    private static Optional<Key<?>> shorthand(Value value) {
        return value instanceof Value.Block block && block.shape() instanceof Shape.Block<?> shape
                ? shape.shorthand()
                : Optional.empty();
    }

    private static boolean isTable(Value value) {
        return value instanceof Value.Block block && block.shape() instanceof Shape.Table;
    }

    private static Set<String> names(Value value) {
        return value instanceof Value.Block block ? block.values().keySet() : Set.of();
    }

    private static Value at(Value value, String name) {
        Place place = value.place().at(name);
        return value instanceof Value.Block block
                ? block.values().getOrDefault(name, new Value.Absent(place))
                : new Value.Absent(place);
    }

    private void list(Value was, Value now) {
        Shape.Items<?> shape = now instanceof Value.Items items ? items.shape() : ((Value.Items) was).shape();
        if (shape.item() instanceof Scalar || was.isUnknown() || now.isUnknown()) {
            single(was, now);
            return;
        }
        for (Pairing.Pair pair : Pairing.of(shape, items(was), items(now))) {
            item(sameName(shape, pair.was(), pair.now()), pair.now());
        }
    }

    /** The name of a file says where something stands and not what it is: a file that was given another name is the same. */
    private static Value sameName(Shape.Items<?> shape, Value was, Value now) {
        if (!areFiles(shape) || !(was instanceof Value.Block before) || !(now instanceof Value.Block after)) {
            return was;
        }
        Key<?> name = shape.identity().get(0);
        return before.with(name, after.at(name));
    }

    private static boolean areFiles(Shape.Items<?> shape) {
        return shape.identity().size() == 1
                && shape.identity().get(0).name().equals(DossierFormat.ID.name())
                && shape.identity().get(0).shape() instanceof Scalar.Words;
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items list ? list.items() : List.of();
    }

    /** An item that is new or gone is one change, whatever it says; a table in a table is no item. */
    private void item(Value was, Value now) {
        boolean table = isTable(was) || isTable(now);
        if (!table && was.isAbsent() != now.isAbsent()) {
            add(was, now);
        } else {
            compare(was, now);
        }
    }
}
