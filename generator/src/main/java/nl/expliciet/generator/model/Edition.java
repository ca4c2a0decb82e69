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
 * @param content hash of all its files in hexadecimal; empty when nobody asked for it
 */
public record Edition(String label, String commit, Optional<LocalDate> date, boolean modified, String content) {
    /** A dossier that git does not know. */
    public static final Edition NONE = new Edition("", "", Optional.empty(), false, "");

    private static final int SHORT = 8;

    public Edition {
        Objects.requireNonNull(label);
        Objects.requireNonNull(commit);
        Objects.requireNonNull(content);
    }

    /** The same with the hash of its files. */
    public Edition holding(String hash) {
        return new Edition(label, commit, date, modified, hash);
    }

    /** The first characters of that hash, as pages show it. */
    public String shortContent() {
        return content.substring(0, Math.min(SHORT, content.length()));
    }
}
