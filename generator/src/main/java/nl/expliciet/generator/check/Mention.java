package nl.expliciet.generator.check;

import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.Node;

/**
 * An id in a file: of the thing that has it, or of something that is referred to.
 *
 * @param kind what is referred to; empty where something gets this id
 */
public record Mention(String id, Optional<Scalar.Target> kind, Place place, Position position) {
    public Mention {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(position);
    }

    static Optional<Mention> of(Node.Text text, Shape<?> shape, Place place) {
        String id = text.text().strip();
        if (shape instanceof Scalar.Id) {
            return Optional.of(new Mention(id, Optional.empty(), place, text.position()));
        }
        return shape instanceof Scalar.Reference reference
                ? Optional.of(new Mention(id, Optional.of(reference.target()), place, text.position()))
                : Optional.empty();
    }

    /** A reference that is the key of a table. */
    static Optional<Mention> of(Node.Entry entry, Scalar<?> key, Place table) {
        return key instanceof Scalar.Reference reference
                ? Optional.of(new Mention(
                        entry.key(), Optional.of(reference.target()), table.at(entry.key()), entry.keyPosition()))
                : Optional.empty();
    }

    /** The key of the list in which something gets this id. */
    public String list() {
        return place.above().above().step();
    }

    /** True where something gets this id. */
    public boolean isDefinition() {
        return kind.isEmpty();
    }
}
