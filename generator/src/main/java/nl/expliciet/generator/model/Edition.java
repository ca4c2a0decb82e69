package nl.expliciet.generator.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which version of a dossier this is.
 *
 * @param label tag of the version; empty when there is none
 * @param commit first characters of the hash; empty outside git
 * @param date of the commit; empty outside git
 * @param modified true when files differ from that commit
 */
public record Edition(String label, String commit, Optional<LocalDate> date, boolean modified) {
    /** A dossier that git does not know. */
    public static final Edition NONE = new Edition("", "", Optional.empty(), false);

    public Edition {
        Objects.requireNonNull(label);
        Objects.requireNonNull(commit);
    }
}
