package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.BODY;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SCORE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.block;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;

/** The keys that say what an arrangement is: its challenge, parties, politics, design, profile and organisation. */
public final class ArrangementFormat {
    /** {@code politiek}. */
    public static final Block POLITICS = texts("politics", "richting", "ruimte", "bijsturing");

    /** {@code inrichting.kenmerken}. */
    public static final Block CHARACTERISTICS = texts(
            "characteristics",
            "initiatief",
            "doel",
            "financiering",
            "omvang",
            "benadering",
            "departement",
            "invloed-rijk");

    /** {@code inrichting.factsheet}. */
    public static final Block FACT_SHEET =
            texts("factSheet", "vehikels", "economic-board", "focus", "werkwijze", "cultuur");

    /** {@code organisatie}. */
    public static final Block ORGANISATION = texts("organisation", "kernwaarden", "levend-houden", "prestaties");

    /** {@code regie}. */
    public static final Block REGIE = texts("regie", "opdrachtgever", "regisseur", "integriteit", "team");

    static final Shape CHALLENGE = block(
            "challenge",
            required("vraagstuk", PROSE),
            optional("meerwaarde", PROSE),
            optional("wel", items(PROSE)),
            optional("niet", items(PROSE)),
            optional("beelden", items(block("view", required("partij", PARTY), required("beeld", PROSE)))),
            optional("accenten", items(block("accent", required("partij", PARTY), required("accent", PROSE)))));

    private static final List<Field> PARTY_DETAILS = List.of(
            optional("rol", Choice.of(Role.class)),
            optional("inbreng", PROSE),
            optional("orgaan", BODY),
            optional("toetreding", DATE),
            optional("uittreding", PROSE));

    /** A party written out in full; in a dossier a bare id names a shared one. */
    public static final Block SHARED_PARTY = party(true);

    /** A party of a dossier: in full, or the id of a shared one with what differs. */
    public static final Block PARTY_OF_DOSSIER = party(false).orBare("id");

    static final Shape DESIGN = block(
            "design",
            required("nadruk", items(Choice.of(GovernancePerspective.class))),
            required("variant", Choice.of(BaseVariant.class)),
            optional("cement", ONE_TO_FIVE),
            optional("samenstelling", ONE_TO_FIVE),
            optional("vehikel", Choice.of(LegalVehicle.class)),
            optional("motivering", PROSE),
            optional("kenmerken", CHARACTERISTICS),
            optional("factsheet", FACT_SHEET));

    static final Shape PROFILE = block(
            "profile",
            optional("overeengekomen", block("agreedProfile", scores())),
            optional(
                    "posities",
                    items(block("position", and(scores(), required("partij", PARTY), optional("toelichting", PROSE))))),
            optional(
                    "waarnemingen",
                    items(block(
                            "observation",
                            and(
                                    scores(),
                                    required("door", WORDS),
                                    optional("datum", DATE),
                                    optional("toelichting", PROSE))))));

    private ArrangementFormat() {}

    private static Block party(boolean complete) {
        List<Field> fields = new ArrayList<>();
        fields.add(required("id", ID));
        fields.add(new Field("naam", WORDS, complete));
        fields.add(new Field("laag", Choice.of(Tier.class), complete));
        fields.addAll(PARTY_DETAILS);
        return block(complete ? "sharedParty" : "party", fields.toArray(Field[]::new));
    }

    private static Field[] scores() {
        return Arrays.stream(ProfileQuestion.values())
                .map(question -> optional(question.key(), SCORE))
                .toArray(Field[]::new);
    }

    private static Field[] and(Field[] fields, Field... more) {
        List<Field> all = new ArrayList<>(List.of(more));
        all.addAll(List.of(fields));
        return all.toArray(Field[]::new);
    }
}
