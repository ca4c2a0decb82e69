package nl.expliciet.generator.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.PlacedText;

/** The values of one block for the maker of its record. What did not fit the format counts as left out: a maker asks and never fails. */
public final class Fields {
    private final Value value;
    private final Consumer<Key<?>> asked;

    /** The fields of a value; a block that is {@code onbekend} has only unknown ones. */
    public Fields(Value value) {
        this(value, key -> {});
    }

    Fields(Value value, Consumer<Key<?>> asked) {
        this.value = Objects.requireNonNull(value);
        this.asked = asked;
    }

    /** The address of the block. */
    public Place place() {
        return value.place();
    }

    /** All running text in the block. */
    public List<PlacedText> texts() {
        return value.texts();
    }

    /** What stands under a key. */
    public <T> T get(Key<T> key) {
        asked.accept(key);
        return key.component().apply(at(key));
    }

    private Value at(Key<?> key) {
        if (value instanceof Value.Block block) {
            return block.at(key);
        }
        Place place = key.in(value.place());
        return value.isUnknown() ? new Value.Unknown(place) : new Value.Absent(place);
    }
}
