package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.part;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Stated;

/** The keys of what publishing and archiving ask: {@code publicatie}. */
public final class PublicationFormat {
    public static final List<Key<Stated<String>>> ARCHIVE_KEYS = Stream.of(
                    "kenmerk", "bron", "waardering", "archiefvormer", "beperking")
            .map(name -> optional(name, WORDS))
            .toList();
    public static final Key<List<Publication.Named>> ARCHIVE =
            part("archief", Block.of("archive", PublicationFormat::archive));

    public static final Key<Stated<String>> PUBLISHER_NAME =
            optional("naam", WORDS).needed();
    public static final Key<Stated<String>> TOOI = optional("tooi", WORDS);
    public static final Block<Publication.Publisher> PUBLISHER_BLOCK =
            Block.of("publisher", f -> new Publication.Publisher(f.get(PUBLISHER_NAME), f.get(TOOI)));
    public static final Key<Publication.Publisher> PUBLISHER = part("uitgever", PUBLISHER_BLOCK);
    public static final Key<Stated<String>> CATEGORY = optional("categorie", WORDS);

    private static final Key<Stated<DocumentAction>> KIND =
            optional("soort", Choice.of(DocumentAction.class)).needed();
    private static final Key<Stated<OffsetDateTime>> TIME =
            optional("tijd", new Scalar.Instant()).needed();
    public static final Key<List<Publication.Action>> ACTIONS = list(
            "handelingen",
            Block.of("documentAction", f -> new Publication.Action(f.get(KIND), f.get(TIME))),
            KIND,
            TIME);
    public static final Key<Stated<String>> ADDRESS = optional("adres", WORDS);

    /** {@code publicatie}. */
    public static final Block<Publication> PUBLICATION = Block.of(
            "publication",
            f -> new Publication(f.get(PUBLISHER), f.get(CATEGORY), f.get(ACTIONS), f.get(ADDRESS), f.get(ARCHIVE)));

    private PublicationFormat() {}

    private static List<Publication.Named> archive(Fields f) {
        return ARCHIVE_KEYS.stream()
                .map(key -> new Publication.Named(key.name(), f.get(key)))
                .filter(named -> !named.words().isAbsent())
                .toList();
    }
}
