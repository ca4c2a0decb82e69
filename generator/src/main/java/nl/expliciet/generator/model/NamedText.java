package nl.expliciet.generator.model;

import java.util.Objects;
import nl.expliciet.generator.text.RichText;

/**
 * A text under a fixed key, as in {@code politiek}, {@code kenmerken}, {@code factsheet}, {@code organisatie}, {@code
 * regie} and {@code regeling}.
 */
public record NamedText(String key, Stated<RichText> text) {
    public NamedText {
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
    }
}
