package nl.expliciet.generator.model;

import java.util.Objects;

/**
 * Where a fact comes from: {@code bron: { id: rob2021, plaats: "3.4.2" }}.
 *
 * @param source id in {@code bronnen}, or {@code onbekend}
 * @param place page, section or line; empty when not told
 */
public record Citation(Ref source, String place) {
    public Citation {
        Objects.requireNonNull(source);
        Objects.requireNonNull(place);
    }
}
