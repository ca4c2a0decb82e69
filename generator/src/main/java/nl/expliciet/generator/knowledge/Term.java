package nl.expliciet.generator.knowledge;

import java.util.Objects;

/**
 * A word from one of the closed lists, with what it means.
 *
 * @param id key in files and data
 * @param label name on pages
 * @param explanation one or two plain sentences
 */
public record Term(String id, String label, String explanation, SourceReference source) {
    public Term {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(source);
    }
}
