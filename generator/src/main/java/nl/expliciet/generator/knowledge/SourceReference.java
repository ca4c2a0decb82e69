package nl.expliciet.generator.knowledge;

import java.util.Objects;

/**
 * Where an item of knowledge comes from.
 *
 * @param source id of a {@link KnowledgeSource}
 * @param place page or section
 */
public record SourceReference(String source, String place) {
    public SourceReference {
        Objects.requireNonNull(source);
        Objects.requireNonNull(place);
    }
}
