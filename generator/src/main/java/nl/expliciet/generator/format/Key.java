package nl.expliciet.generator.format;

import java.util.Objects;
import java.util.function.Function;
import nl.expliciet.generator.finding.Place;

/**
 * A key of a block: what may stand under it and what the model gets of it. The one place where that is said.
 *
 * @param <T> the type of the component that is made of it
 * @param name as typed, in Dutch
 * @param shape the kind of value it takes
 * @param required true when a dossier cannot do without
 * @param component makes the component of what stands under the key, which may be unknown or left out
 */
public record Key<T>(String name, Shape<?> shape, boolean required, Function<Value, T> component) {
    public Key {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(component);
    }

    /** The same key where it cannot be left out. */
    public Key<T> needed() {
        return new Key<>(name, shape, true, component);
    }

    /** Its address in a block. */
    public Place in(Place block) {
        return block.at(name);
    }
}
