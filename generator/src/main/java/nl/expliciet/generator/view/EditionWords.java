package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Edition;

/** How pages name the version of a dossier. */
public record EditionWords(Messages messages) {

    /** The version by one name: its label, else its commit, else that there is none. */
    public String name(Edition edition) {
        if (!edition.label().isEmpty()) {
            return messages.text("versie", edition.label());
        }
        return edition.commit().isEmpty() ? messages.text("versie.geen") : messages.text("commit", edition.commit());
    }

    /**
     * The version in full: {@code versie 2024.1 · commit 3f9c2a1}, or that there is no version control. What came after a label
     * is named by git with the commit in it: {@code 2024.1-3-g3f9c2a1}.
     */
    public String full(Edition edition) {
        List<String> parts = new ArrayList<>();
        if (!edition.label().isEmpty()) {
            parts.add(messages.text("versie", edition.label()));
        }
        if (!edition.commit().isEmpty() && !edition.label().endsWith("-g" + edition.commit())) {
            parts.add(messages.text("commit", edition.commit()));
        }
        if (parts.isEmpty()) {
            parts.add(messages.text("versie.geen"));
        }
        if (!edition.content().isEmpty()) {
            parts.add(messages.text("versie.inhoud", edition.shortContent()));
        }
        if (edition.modified()) {
            parts.add(messages.text("versie.gewijzigd"));
        }
        return String.join(" · ", parts);
    }
}
