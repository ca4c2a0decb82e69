package nl.expliciet.generator.model;

import java.util.Objects;

/**
 * A reference by id to a party, body, agreement or source; {@code onbekend} where no source tells which.
 *
 * @param id the id as typed
 */
public record Ref(String id) {
    /** The word for what no source tells; it is never an id. */
    public static final String UNKNOWN = "onbekend";

    public Ref {
        Objects.requireNonNull(id);
    }

    /** True when it is said to be unknown. */
    public boolean isUnknown() {
        return id.equals(UNKNOWN);
    }
}
