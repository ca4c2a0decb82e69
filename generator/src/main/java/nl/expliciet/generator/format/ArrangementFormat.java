package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certainRef;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.part;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.EXPLANATION;
import static nl.expliciet.generator.format.Shapes.GIVEN;
import static nl.expliciet.generator.format.Shapes.IN_PHASE;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.AccountRelation;
import nl.expliciet.generator.model.AgreedProfile;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.Bounding;
import nl.expliciet.generator.model.Cement;
import nl.expliciet.generator.model.CementKind;
import nl.expliciet.generator.model.CentralPosition;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Design;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stance;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.model.WorkKind;
import nl.expliciet.generator.text.RichText;

/** The keys that say what an arrangement is: its challenge, politics, design, profile and organisation. */
public final class ArrangementFormat {
    /** The party that something is of. */
    public static final Key<Ref> OF_PARTY = certainRef("partij", Shapes.PARTY).needed();

    /** {@code politiek}. */
    public static final Block<TextGroup> POLITICS = texts("politics", "richting", "ruimte", "bijsturing");

    /** {@code organisatie}. */
    public static final Block<TextGroup> ORGANISATION =
            texts("organisation", "kernwaarden", "levend-houden", "prestaties");

    public static final Key<Stated<RichText>> ISSUE =
            optional("vraagstuk", PROSE).needed();
    public static final Key<Stated<RichText>> ADDED_VALUE = optional("meerwaarde", PROSE);
    public static final Key<List<RichText>> INCLUDED = list("wel", PROSE);
    public static final Key<List<RichText>> EXCLUDED = list("niet", PROSE);
    public static final Key<List<PartyText>> VIEWS = partyTexts("beelden", "view", "beeld");
    public static final Key<List<PartyText>> ACCENTS = partyTexts("accenten", "accent", "accent");

    /** {@code opgave}. */
    private static final Key<Stated<Integer>> BOUNDED_BY = optional("cement", ONE_TO_FIVE);

    private static final Key<Stated<Integer>> BOUNDED_FROM = optional("samenstelling", ONE_TO_FIVE);

    public static final Key<Bounding> BOUNDING = part(
            "afbakening",
            Block.of(
                    "bounding",
                    f -> new Bounding(f.get(BOUNDED_BY), f.get(BOUNDED_FROM), f.get(EXPLANATION), f.get(SOURCES))));

    public static final Block<Challenge> CHALLENGE = Block.of(
            "challenge",
            f -> new Challenge(
                    f.get(ISSUE),
                    f.get(ADDED_VALUE),
                    f.get(INCLUDED),
                    f.get(EXCLUDED),
                    f.get(BOUNDING),
                    f.get(VIEWS),
                    f.get(ACCENTS),
                    f.get(SOURCES)));

    private static final Shape<List<GovernancePerspective>> PERSPECTIVES =
            Shapes.items(Choice.of(GovernancePerspective.class));

    public static final Key<Stated<List<GovernancePerspective>>> LEADING =
            optional("nadruk", PERSPECTIVES).needed();
    public static final Key<Stated<BaseVariant>> VARIANT =
            optional("variant", Choice.of(BaseVariant.class)).needed();
    private static final Key<Stated<List<CementKind>>> CEMENT_KINDS =
            optional("soort", Shapes.items(Choice.of(CementKind.class)));
    public static final Key<Cement> CEMENT = part(
            "cement",
            Block.of("cement", f -> new Cement(f.get(GIVEN), f.get(CEMENT_KINDS), f.get(EXPLANATION), f.get(SOURCES)))
                    .orBare(GIVEN));
    public static final Key<Stated<Integer>> COMPOSITION = optional("samenstelling", ONE_TO_FIVE);
    public static final Key<Stated<LegalVehicle>> VEHICLE = optional("vehikel", Choice.of(LegalVehicle.class));
    public static final Key<Stated<List<WorkKind>>> WORK = optional("werk", Shapes.items(Choice.of(WorkKind.class)));
    public static final Key<Stated<CentralPosition>> CENTRAL_POSITION =
            optional("positie-rijk", Choice.of(CentralPosition.class));
    public static final Key<Stated<AccountRelation>> ACCOUNT_RELATION =
            optional("verantwoordingsrelatie", Choice.of(AccountRelation.class));
    public static final Key<Stated<RichText>> MOTIVATION = optional("motivering", PROSE);
    public static final Key<TextGroup> CHARACTERISTICS = part(
            "kenmerken",
            texts(
                    "characteristics",
                    "initiatief",
                    "doel",
                    "financiering",
                    "omvang",
                    "benadering",
                    "departement",
                    "invloed-rijk"));
    public static final Key<TextGroup> FACT_SHEET =
            part("factsheet", texts("factSheet", "vehikels", "economic-board", "focus", "werkwijze", "cultuur"));

    /** {@code inrichting}. */
    public static final Block<Design> DESIGN = Block.of(
            "design",
            f -> new Design(
                    f.get(LEADING),
                    f.get(VARIANT),
                    f.get(CEMENT),
                    f.get(COMPOSITION),
                    f.get(VEHICLE),
                    new Stance(f.get(WORK), f.get(CENTRAL_POSITION), f.get(ACCOUNT_RELATION)),
                    f.get(MOTIVATION),
                    f.get(CHARACTERISTICS),
                    f.get(FACT_SHEET),
                    f.get(SOURCES)));

    private static final Map<ProfileQuestion, Key<Score>> SCORES =
            Collections.unmodifiableMap(Arrays.stream(ProfileQuestion.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            question -> part(question.key(), Shapes.SCORE),
                            (first, second) -> first,
                            () -> new EnumMap<>(ProfileQuestion.class))));

    private static final Key<String> OBSERVER = words("door", WORDS).needed();
    private static final Key<Stated<PartialDate>> OBSERVED = optional("datum", DATE);

    private static final Block<AgreedProfile> AGREED_PROFILE =
            Block.of("agreedProfile", f -> new AgreedProfile(f.place(), f.get(IN_PHASE), scores(f), f.get(SOURCES)));
    private static final Shape.Items<AgreedProfile> AGREED_PROFILES =
            new Shape.Items<>(AGREED_PROFILE, List.of(IN_PHASE), true);
    public static final Key<List<AgreedProfile>> AGREED = Keys.certain("overeengekomen", AGREED_PROFILES, List.of());
    public static final Key<List<PartyPosition>> POSITIONS =
            list("posities", Block.of("position", ArrangementFormat::position), OF_PARTY, IN_PHASE);
    public static final Key<List<Observation>> OBSERVATIONS =
            list("waarnemingen", Block.of("observation", ArrangementFormat::observation), OBSERVER, OBSERVED, IN_PHASE);

    static final Block<SixQuestionProfile> PROFILE = Block.of("profile", ArrangementFormat::profile);

    private ArrangementFormat() {}

    /** The key of the score on a question of the profile. */
    public static Key<Score> score(ProfileQuestion question) {
        return SCORES.get(question);
    }

    /** A list of what each party says; a party is known again by its name. */
    static Key<List<PartyText>> partyTexts(String name, String block, String key) {
        Key<Stated<RichText>> text = optional(key, PROSE).needed();
        Block<PartyText> item = Block.of(block, f -> new PartyText(f.get(OF_PARTY), f.get(text), f.get(SOURCES)));
        return list(name, item, OF_PARTY);
    }

    private static SixQuestionProfile profile(Fields f) {
        List<AgreedProfile> agreed = f.get(AGREED);
        List<PartyPosition> positions = f.get(POSITIONS);
        List<Observation> observations = f.get(OBSERVATIONS);
        List<Citation> sources = new ArrayList<>(f.get(SOURCES));
        agreed.forEach(one -> sources.addAll(one.sources()));
        return new SixQuestionProfile(agreed, positions, observations, sources);
    }

    private static Profile scores(Fields f) {
        Map<ProfileQuestion, Score> scores = new EnumMap<>(ProfileQuestion.class);
        SCORES.forEach((question, key) -> {
            Score score = f.get(key);
            if (!score.score().isAbsent() || !score.argument().isAbsent()) {
                scores.put(question, score);
            }
        });
        return new Profile(scores);
    }

    private static PartyPosition position(Fields f) {
        Ref party = f.get(OF_PARTY);
        Stated<Ref> phase = f.get(IN_PHASE);
        Stated<RichText> explanation = f.get(EXPLANATION);
        return new PartyPosition(f.place(), party, phase, scores(f), explanation, f.get(SOURCES));
    }

    private static Observation observation(Fields f) {
        String observer = f.get(OBSERVER);
        Stated<PartialDate> observed = f.get(OBSERVED);
        Stated<Ref> phase = f.get(IN_PHASE);
        Stated<RichText> explanation = f.get(EXPLANATION);
        return new Observation(observer, observed, phase, scores(f), explanation, f.get(SOURCES));
    }
}
