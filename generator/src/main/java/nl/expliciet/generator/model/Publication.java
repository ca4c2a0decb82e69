package nl.expliciet.generator.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What publishing and archiving ask ({@code publicatie}); DiWoo 0.9.8 and MDTO 1.0. */
public record Publication(
        Publisher publisher,
        Stated<String> category,
        List<Action> actions,
        Stated<String> address,
        List<Named> archive) {
    /** An address of pages on the web. */
    public static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+[^\\s?#]*");

    public Publication {
        actions = List.copyOf(actions);
        archive = List.copyOf(archive);
    }

    /** Where the page of a dossier is published; empty when no web address says so. */
    public Optional<String> page(String dossier) {
        return file(dossier + "/index.html");
    }

    /** Where a file of the site is published; empty when no web address says so. */
    public Optional<String> file(String path) {
        return address.value()
                .filter(base -> WEB.matcher(base).matches())
                .map(base -> base + (base.endsWith("/") ? "" : "/") + path);
    }

    /** What happened to the document, as far as kind and time are known. */
    public List<Action> known() {
        return actions.stream()
                .filter(action -> action.kind().value().isPresent()
                        && action.time().value().isPresent())
                .toList();
    }

    /** What is said of one thing that the archive asks. */
    public Stated<String> archived(String key) {
        return archive.stream()
                .filter(named -> named.key().equals(key))
                .map(Named::words)
                .findFirst()
                .orElse(Stated.absent());
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
