package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.ArrangementFormat.OF_PARTY;
import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.part;
import static nl.expliciet.generator.format.Keys.table;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.COUNT;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.EXPLANATION;
import static nl.expliciet.generator.format.Shapes.GIVEN;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.MEAN;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PERIOD;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Table;
import nl.expliciet.generator.model.BottleneckSurvey;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Judgement;
import nl.expliciet.generator.model.Lessons;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.model.RecommendationState;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Steps;
import nl.expliciet.generator.text.RichText;

/** The keys of an evaluation chapter. */
public final class EvaluationFormat {
    private static final Key<List<Judgement.PartyScore>> PER_PARTY = list(
            "per-partij",
            Block.of("partyJudgement", f -> new Judgement.PartyScore(f.get(OF_PARTY), score(f))),
            OF_PARTY);
    private static final Block<Judgement> JUDGEMENT =
            Block.of("judgement", EvaluationFormat::judgement).orBare(GIVEN);

    private static final Key<List<RichText>> FIRST = list("eerste-orde", PROSE);
    private static final Key<List<RichText>> SECOND = list("tweede-orde", PROSE);
    private static final Key<List<RichText>> THIRD = list("derde-orde", PROSE);
    private static final Block<Lessons> LESSONS =
            Block.of("lessons", f -> new Lessons(f.get(FIRST), f.get(SECOND), f.get(THIRD), f.get(SOURCES)));

    private static final Table<Integer, BigDecimal> MEANS = new Table<>(Scalar.Whole.of(1, 24), MEAN);
    private static final Key<Map<Integer, Stated<BigDecimal>>> OF_STATE = table("rijk", MEANS);
    private static final Key<Map<Integer, Stated<BigDecimal>>> OF_DECENTRAL = table("decentraal", MEANS);
    private static final Key<Stated<Integer>> STATE_COUNT = optional("rijk", COUNT);
    private static final Key<Stated<Integer>> DECENTRAL_COUNT = optional("decentraal", COUNT);
    private static final Key<BottleneckSurvey.Respondents> RESPONDENTS = part(
            "n",
            Block.of("respondents", f -> new BottleneckSurvey.Respondents(f.get(STATE_COUNT), f.get(DECENTRAL_COUNT))));
    private static final Block<BottleneckSurvey> BOTTLENECKS = Block.of(
            "bottlenecks",
            f -> new BottleneckSurvey(
                    known(f.get(OF_STATE)), known(f.get(OF_DECENTRAL)), f.get(RESPONDENTS), f.get(SOURCES)));

    private static final Key<String> RECOMMENDATION_ID =
            words("id", ID_WITH_CAPITALS).needed();
    private static final Key<Stated<RichText>> ADVICE = optional("tekst", PROSE).needed();
    private static final Key<Stated<String>> OWNER = optional("eigenaar", WORDS);
    public static final Key<Stated<PartialDate>> BEFORE = optional("voor", DATE);
    private static final Key<Stated<RecommendationState>> STATE =
            optional("stand", Choice.of(RecommendationState.class));
    private static final Block<Recommendation> RECOMMENDATION = Block.of(
            "recommendation",
            f -> new Recommendation(
                    f.place(),
                    f.get(RECOMMENDATION_ID),
                    f.get(ADVICE),
                    f.get(OWNER),
                    f.get(BEFORE),
                    f.get(STATE),
                    f.get(EXPLANATION),
                    f.get(SOURCES)));

    public static final Key<String> ID = words("id", WORDS).needed();
    private static final Key<String> TITLE = words("titel", WORDS).needed();
    public static final Key<Stated<Period>> COVERED =
            optional("periode", PERIOD).needed();
    private static final Key<Stated<Movement>> MOVEMENT = optional("beweging", Choice.of(Movement.class));
    private static final Key<Stated<Integer>> DOING = optional("doen", ONE_TO_FIVE);
    private static final Key<Stated<Integer>> LEARNING = optional("leren", ONE_TO_FIVE);
    private static final Key<Judgement> ADDED_VALUE = part("meerwaarde", JUDGEMENT);
    private static final Key<Judgement> LEGITIMACY = part("legitimiteit", JUDGEMENT);
    private static final Key<Judgement> CAPACITY = part("capaciteit", JUDGEMENT);
    private static final Key<Lessons> LEARNT = part("lessen", LESSONS);
    private static final List<Key<Stated<RichText>>> STEP_TEXTS = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> optional(String.valueOf(number), PROSE))
            .toList();
    private static final Key<Steps> STEPS = part("stappen", Block.of("steps", EvaluationFormat::steps));
    private static final Key<BottleneckSurvey> SURVEY = part("knelpunten", BOTTLENECKS);
    public static final Key<List<Recommendation>> RECOMMENDATIONS =
            list("aanbevelingen", RECOMMENDATION, RECOMMENDATION_ID);
    public static final Key<RichText> TEXT =
            certain("tekst", PROSE, RichText.EMPTY).needed();

    /** What a file in {@code evaluaties/} becomes. */
    public static final Block<EvaluationChapter> CHAPTER = Block.of("evaluationWithText", EvaluationFormat::chapter);

    /** Front matter of a file in {@code evaluaties/}: its name is the id and its body the text. */
    public static final Block<EvaluationChapter> FRONT_MATTER = CHAPTER.without("evaluation", ID, TEXT);

    private EvaluationFormat() {}

    private static EvaluationChapter chapter(Fields f) {
        return new EvaluationChapter(
                f.place(),
                f.get(ID),
                f.get(TITLE),
                f.get(COVERED),
                f.get(MOVEMENT),
                f.get(DOING),
                f.get(LEARNING),
                f.get(ADDED_VALUE),
                f.get(LEGITIMACY),
                f.get(CAPACITY),
                f.get(LEARNT),
                f.get(STEPS),
                f.get(SURVEY),
                f.get(RECOMMENDATIONS),
                f.get(TEXT),
                f.get(SOURCES));
    }

    private static Steps steps(Fields f) {
        Map<Integer, Stated<RichText>> texts = new TreeMap<>();
        for (Key<Stated<RichText>> step : STEP_TEXTS) {
            Stated<RichText> text = f.get(step);
            if (!text.isAbsent()) {
                texts.put(Integer.valueOf(step.name()), text);
            }
        }
        return new Steps(texts, f.get(SOURCES));
    }

    private static Judgement judgement(Fields f) {
        Stated<Integer> score = f.get(GIVEN);
        Stated<RichText> argument = f.get(EXPLANATION);
        List<Judgement.PartyScore> perParty = f.get(PER_PARTY);
        return new Judgement(new Score(score, argument, f.get(SOURCES)), perParty);
    }

    private static Score score(Fields f) {
        return new Score(f.get(GIVEN), f.get(EXPLANATION), f.get(SOURCES));
    }

    private static Map<Integer, BigDecimal> known(Map<Integer, Stated<BigDecimal>> means) {
        Map<Integer, BigDecimal> known = new TreeMap<>();
        means.forEach((number, mean) -> mean.value().ifPresent(value -> known.put(number, value)));
        return known;
    }
}
