package nl.expliciet.generator.format;

import java.util.Objects;

/**
 * A key of a block.
 *
 * @param key as typed, in Dutch
 * @param shape the kind of value it takes
 * @param required true when a dossier cannot do without
 */
public record Field(String key, Shape shape, boolean required) {
    public Field {
        Objects.requireNonNull(key);
        Objects.requireNonNull(shape);
    }
}
