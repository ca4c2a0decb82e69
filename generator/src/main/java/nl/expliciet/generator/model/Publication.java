package nl.expliciet.generator.model;

import java.time.OffsetDateTime;
import java.util.List;

/** What publishing and archiving ask ({@code publicatie}); DiWoo 0.9.8 and MDTO 1.0. */
public record Publication(
        Stated<String> publisherName,
        Stated<String> publisherTooi,
        Stated<String> category,
        List<Action> actions,
        Stated<String> address,
        List<NamedText> archive) {
    public Publication {
        actions = List.copyOf(actions);
        archive = List.copyOf(archive);
    }

    /**
     * Something that happened to the document.
     *
     * @param time with the offset of the place where it happened
     */
    public record Action(Stated<DocumentAction> kind, Stated<OffsetDateTime> time) {}
}
