package nl.expliciet.generator.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which version of a dossier a page shows.
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

    /** The version by one name: its label, else its commit, else that there is none. */
    public String name(Messages messages) {
        if (!label.isEmpty()) {
            return messages.text("versie", label);
        }
        return commit.isEmpty() ? messages.text("versie.geen") : messages.text("commit", commit);
    }

    /** The version in words: {@code versie 2024.1 · commit 3f9c2a1}, or that there is no version control. */
    public String words(Messages messages) {
        List<String> parts = new ArrayList<>();
        if (!label.isEmpty()) {
            parts.add(messages.text("versie", label));
        }
        if (!commit.isEmpty()) {
            parts.add(messages.text("commit", commit));
        }
        if (parts.isEmpty()) {
            parts.add(messages.text("versie.geen"));
        }
        if (modified) {
            parts.add(messages.text("versie.gewijzigd"));
        }
        return String.join(" · ", parts);
    }
}
