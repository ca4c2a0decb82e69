package nl.expliciet.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.text.RichText;

/**
 * Knows the items of a list again in another version of it: by their id, else by the keys that the format names, else by
 * all they say. What is left is paired when it is plainly the same thing: a file with another name, a moment with another
 * title, a text of which some words changed.
 */
final class Pairing {
    private final Shape.Items<?> shape;
    private final List<Key<?>> identity;
    private final List<Value> before;
    private final Map<Value, Value> pairs = new LinkedHashMap<>();

    private Pairing(Shape.Items<?> shape, List<Value> was) {
        this.shape = shape;
        this.identity = id(shape).<List<Key<?>>>map(List::of).orElse(shape.identity());
        this.before = new ArrayList<>(was);
    }

    /** Two versions of an item; one of them is absent when it is new or gone. */
    record Pair(Value was, Value now) {}

    /** All items: those of the later version in their order, then those that are gone. */
    static List<Pair> of(Shape.Items<?> shape, List<Value> was, List<Value> now) {
        return new Pairing(shape, was).pairs(now);
    }

    private List<Pair> pairs(List<Value> now) {
        List<Value> left = paired(now, this::known);
        if (isKnownByWords()) {
            left = paired(left, item -> Meaning.without(item, identity));
        }
        if (shape.item() instanceof Shape.Prose) {
            pairSimilar(left);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Value item : now) {
            pairs.add(new Pair(this.pairs.getOrDefault(item, new Value.Absent(item.place())), item));
        }
        before.forEach(gone -> pairs.add(new Pair(gone, new Value.Absent(gone.place()))));
        return pairs;
    }

    private Meaning known(Value item) {
        return identity.isEmpty() ? Meaning.of(item) : Meaning.of(item, identity);
    }

    /** Pairs what is the same in one respect, in order; gives what is left of the later version. */
    private List<Value> paired(List<Value> now, Function<Value, Meaning> respect) {
        Map<Meaning, Deque<Value>> known = new HashMap<>();
        before.forEach(item -> known.computeIfAbsent(respect.apply(item), k -> new ArrayDeque<>())
                .add(item));
        List<Value> left = new ArrayList<>();
        for (Value item : now) {
            Value earlier =
                    known.getOrDefault(respect.apply(item), new ArrayDeque<>()).poll();
            if (earlier == null) {
                left.add(item);
            } else {
                pairs.put(item, earlier);
                before.remove(earlier);
            }
        }
        return left;
    }

    private void pairSimilar(List<Value> now) {
        BiPredicate<Value, Value> similar = (one, other) -> Redline.areVersions(text(one), text(other));
        for (Value item : now) {
            Optional<Value> earlier =
                    before.stream().filter(old -> similar.test(old, item)).findFirst();
            earlier.ifPresent(old -> {
                pairs.put(item, old);
                before.remove(old);
            });
        }
    }

    private static RichText text(Value value) {
        return Value.said(value, new Shape.Prose()).orElse(RichText.EMPTY);
    }

    private static Optional<Key<?>> id(Shape.Items<?> shape) {
        return shape.item() instanceof Shape.Block<?> block
                ? block.keys().stream()
                        .filter(key -> key.shape() instanceof Scalar.Id)
                        .findFirst()
                : Optional.empty();
    }

    /** Words may change without it being another thing, as an id may not. */
    private boolean isKnownByWords() {
        return identity.stream().anyMatch(key -> key.shape() instanceof Scalar.Words);
    }
}
