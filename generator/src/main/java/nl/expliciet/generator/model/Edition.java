package nl.expliciet.generator.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The version of several dossiers together: that of the newest, with a hash of what all of them hold. */
    public static Edition ofAll(List<Edition> editions) {
        Edition newest = editions.stream()
                .max(Comparator.comparing(edition -> edition.date().orElse(LocalDate.MIN)))
                .orElse(NONE);
        if (editions.size() < 2) {
            return newest;
        }
        String contents = editions.stream().map(Edition::content).collect(Collectors.joining("\n"));
        return newest.holding(Sha256.of(contents.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first characters of that hash, as pages show it. */
    public String shortContent() {
        return content.substring(0, Math.min(SHORT, content.length()));
    }
}
