package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.ref;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.BODY;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.PHASE;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.util.List;
import java.util.Map;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Roles;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.text.RichText;

/** The keys of a party: in a dossier, and in the register that several dossiers share. */
public final class PartyFormat {
    public static final Key<String> ID = words("id", Shapes.ID).needed();
    public static final Key<String> NAME = words("naam", WORDS);
    private static final Key<Stated<String>> SHORT_NAME = optional("kort", WORDS);
    public static final Key<Stated<Tier>> TIER = optional("laag", Choice.of(Tier.class));
    private static final Shape<List<Role>> ONE_OR_MORE = new Shape.Items<>(Choice.of(Role.class), List.of(), true);
    private static final Shape.Table<Ref, List<Role>> PER_PHASE = new Shape.Table<>(PHASE, ONE_OR_MORE, true);
    public static final Key<Roles> ROLE = new Key<>("rol", PER_PHASE, false, PartyFormat::roles);
    public static final Key<Stated<RichText>> CONTRIBUTION = optional("inbreng", PROSE);
    public static final Key<Stated<Ref>> ANSWERS_TO = ref("orgaan", BODY);
    public static final Key<Stated<PartialDate>> ENTRY = optional("toetreding", DATE);
    public static final Key<Stated<RichText>> EXIT = optional("uittreding", PROSE);

    /** A party of a dossier: in full, or the id of a shared one with what differs. */
    public static final Block<Party> OF_DOSSIER =
            Block.of("party", PartyFormat::party).orBare(ID);

    /** A party written out in full. */
    public static final Block<Party> SHARED =
            Block.of("party", PartyFormat::party).needing("sharedParty", NAME, TIER);

    private PartyFormat() {}

    private static Roles roles(Value value) {
        boolean perPhase = value instanceof Value.Block;
        return perPhase
                ? new Roles(Stated.absent(), PER_PHASE.made(value).orElseThrow())
                : new Roles(ONE_OR_MORE.stated(value), Map.of());
    }

    private static Party party(Fields f) {
        return new Party(
                f.place(),
                f.get(ID),
                f.get(NAME),
                f.get(SHORT_NAME),
                f.get(TIER),
                f.get(ROLE),
                f.get(CONTRIBUTION),
                f.get(ANSWERS_TO),
                f.get(ENTRY),
                f.get(EXIT),
                f.get(SOURCES));
    }
}
