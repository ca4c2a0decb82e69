package nl.expliciet.generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be made of a dossier. */
public enum OutputFormat {
    HTML,
    PDF,
    JSON;

    /** The format with a name such as {@code html}. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
