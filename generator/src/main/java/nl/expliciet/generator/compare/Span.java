package nl.expliciet.generator.compare;

import java.util.Objects;

/** The two versions that are compared. */
public record Span(VersionName from, VersionName to) {
    public Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
