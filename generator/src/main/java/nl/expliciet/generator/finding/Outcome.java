package nl.expliciet.generator.finding;

import java.util.List;
import java.util.Objects;

/**
 * What a stage hands on: its value and what it found on the way. The value is there even with errors, as far as it
 * could be made, so that later stages find their mistakes in the same run.
 *
 * @param <T> what the stage makes
 */
public record Outcome<T>(T value, List<Finding> findings) {
    public Outcome {
        Objects.requireNonNull(value);
        findings = List.copyOf(findings);
    }
}
