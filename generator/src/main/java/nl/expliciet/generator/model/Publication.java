package nl.expliciet.generator.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What publishing and archiving ask ({@code publicatie}); DiWoo 0.9.8 and MDTO 1.0. */
public record Publication(
        Publisher publisher,
        Stated<String> category,
        List<Action> actions,
        Stated<String> address,
        List<Named> archive) {
    public Publication {
        actions = List.copyOf(actions);
        archive = List.copyOf(archive);
    }

    /** Where the page of a dossier is published; empty when no web address says so. */
    public Optional<String> page(String dossier) {
        return address.value()
                .filter(base -> base.startsWith("https://") || base.startsWith("http://"))
                .map(base -> base + (base.endsWith("/") ? "" : "/") + dossier + "/index.html");
    }

    /** Who publishes it, with its id in the register of organisations. */
    public record Publisher(Stated<String> name, Stated<String> tooi) {}

    /** What the archive asks, by its key: words as they were typed. */
    public record Named(String key, Stated<String> words) {}

    /**
     * Something that happened to the document.
     *
     * @param time with the offset of the place where it happened
     */
    public record Action(Stated<DocumentAction> kind, Stated<OffsetDateTime> time) {}
}
