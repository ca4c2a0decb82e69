package nl.expliciet.generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be made of a dossier. */
public enum OutputFormat {
    HTML("html"),
    PDF("pdf"),
    JSON("json"),
    /** The copy that readers write their comments in, of every dossier; with PDF those not yet adopted have one too. */
    READERS("lezer");

    private final String key;

    OutputFormat(String key) {
        this.key = key;
    }

    /** The format with a name such as {@code html}. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.key.equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
