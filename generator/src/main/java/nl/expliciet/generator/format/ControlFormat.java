package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.ArrangementFormat.OF_PARTY;
import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.ref;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.BODY;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.EUROS;
import static nl.expliciet.generator.format.Shapes.EXPLANATION;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.QUESTION_NUMBER;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.YEAR;
import static nl.expliciet.generator.format.Shapes.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Table;
import nl.expliciet.generator.model.Acceptance;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.DraftKind;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.text.RichText;

/** The keys by which an arrangement is controlled: answers, money, moments, views, sources and accepted warnings. */
public final class ControlFormat {
    /** {@code regeling}. */
    public static final Block<TextGroup> REGULATION =
            texts("regulation", "zienswijze", "participatie", "evaluatie", "uittreding");

    /** The day of an answer, a moment or a view. */
    public static final Key<Stated<PartialDate>> DATED = optional("datum", DATE);

    private static final Key<Stated<Ref>> OF_BODY = ref("orgaan", BODY);

    public static final Key<Stated<RichText>> ANSWER = optional("antwoord", PROSE);
    public static final Key<Stated<RichText>> NOT_APPLICABLE = optional("nvt", PROSE);
    private static final Key<Stated<Ref>> ANSWERED_BY = ref("partij", PARTY);
    private static final Table<String, Map<Integer, Stated<CheckAnswer>>> ANSWERS = new Table<>(
            ID,
            new Table<>(
                    QUESTION_NUMBER, Block.of("answer", ControlFormat::answer).orBare(ANSWER)));

    public static final Key<Stated<Integer>> IN_YEAR = optional("jaar", YEAR);
    public static final Key<Stated<Long>> AMOUNT = optional("bedrag", EUROS);
    private static final Key<Stated<RichText>> BASIS = optional("grondslag", PROSE);
    public static final Key<Stated<Ref>> COUNTED_IN = ref("uit", Shapes.OTHER_DOSSIER);
    private static final Block<Payment> PAYMENT = Block.of(
            "contribution",
            f -> new Payment(
                    f.place(),
                    f.get(OF_PARTY),
                    f.get(IN_YEAR),
                    f.get(AMOUNT),
                    f.get(BASIS),
                    f.get(COUNTED_IN),
                    f.get(SOURCES)));

    private static final Key<Stated<MomentKind>> KIND = optional("soort", Choice.of(MomentKind.class));
    private static final Key<Stated<DraftKind>> DRAFT = optional("stuk", Choice.of(DraftKind.class));
    private static final Key<Stated<PartialDate>> SENT = optional("toegezonden", DATE);
    private static final Key<String> TITLE = words("titel", WORDS).needed();
    private static final Key<Stated<RichText>> OUTCOME = optional("uitkomst", PROSE);
    private static final Block<DecisionMoment> MOMENT = Block.of(
            "moment",
            f -> new DecisionMoment(
                    f.place(),
                    f.get(DATED),
                    f.get(OF_BODY),
                    f.get(KIND),
                    f.get(DRAFT),
                    f.get(SENT),
                    f.get(TITLE),
                    f.get(Shapes.IN_PHASE),
                    f.get(EXPLANATION),
                    f.get(OUTCOME),
                    f.get(SOURCES)));

    private static final Key<Stated<Ref>> VIEW_OF = OF_BODY.needed();
    private static final Key<Stated<ConsultationOutcome>> DONE =
            optional("uitkomst", Choice.of(ConsultationOutcome.class));
    private static final Key<Stated<RichText>> CORE = optional("kern", PROSE);
    private static final Key<Stated<RichText>> REACTION = optional("reactie", PROSE);
    private static final Block<Consultation> CONSULTATION = Block.of(
            "consultation",
            f -> new Consultation(
                    f.place(),
                    f.get(VIEW_OF),
                    f.get(DATED),
                    f.get(CORE),
                    f.get(REACTION),
                    f.get(DONE),
                    f.get(SOURCES)));

    private static final Key<String> SOURCE_ID = words("id", ID).needed();
    private static final Key<Stated<String>> SHORT_NAME = optional("kort", WORDS);
    private static final Key<Stated<RichText>> LOCATION = optional("vindplaats", PROSE);
    private static final Block<Source> SOURCE = Block.of(
            "source", f -> new Source(f.place(), f.get(SOURCE_ID), f.get(TITLE), f.get(SHORT_NAME), f.get(LOCATION)));

    private static final Key<String> CODE = words("code", WORDS).needed();
    private static final Key<String> WHERE = certain("plaats", WORDS, "");
    private static final Key<String> REASON = words("reden", WORDS).needed();
    private static final Block<Acceptance> ACCEPTANCE =
            Block.of("acceptance", f -> new Acceptance(f.place(), f.get(CODE), f.get(WHERE), f.get(REASON)));

    public static final Key<List<CheckAnswer>> CHECK_QUESTIONS =
            new Key<>("checkvragen", ANSWERS, false, ControlFormat::answers);
    public static final Key<List<Payment>> MONEY = list("financien", PAYMENT, OF_PARTY, IN_YEAR);
    public static final Key<List<DecisionMoment>> MOMENTS = list("momenten", MOMENT, TITLE, OF_BODY);
    public static final Key<List<Consultation>> CONSULTATIONS = list("zienswijzen", CONSULTATION, VIEW_OF, DATED);
    public static final Key<List<Source>> BIBLIOGRAPHY = list("bronnen", SOURCE, SOURCE_ID);
    public static final Key<List<Acceptance>> ACCEPTANCES = list("accepteer", ACCEPTANCE, CODE, WHERE);

    private ControlFormat() {}

    /** Which question it answers follows from where it stands. */
    private static CheckAnswer answer(Fields f) {
        return new CheckAnswer(
                f.place(),
                "",
                0,
                f.get(ANSWER),
                f.get(NOT_APPLICABLE),
                f.get(ANSWERED_BY),
                f.get(DATED),
                f.get(SOURCES));
    }

    private static List<CheckAnswer> answers(Value value) {
        List<CheckAnswer> answers = new ArrayList<>();
        ANSWERS.made(value)
                .orElseThrow()
                .forEach((list, told) -> told.value()
                        .ifPresent(byNumber -> byNumber.forEach((number, answer) ->
                                answer.value().ifPresent(one -> answers.add(one.to(list, number))))));
        return answers;
    }
}
