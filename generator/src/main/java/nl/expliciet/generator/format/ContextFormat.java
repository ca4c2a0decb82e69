package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.ref;
import static nl.expliciet.generator.format.Keys.table;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.EXPLANATION;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.OTHER_DOSSIER;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Table;
import nl.expliciet.generator.model.Binding;
import nl.expliciet.generator.model.Indicator;
import nl.expliciet.generator.model.Interplay;
import nl.expliciet.generator.model.Involvement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Permanence;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Power;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Regie;
import nl.expliciet.generator.model.Relation;
import nl.expliciet.generator.model.RelationKind;
import nl.expliciet.generator.model.Stakeholder;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Trend;
import nl.expliciet.generator.model.YesOrNo;
import nl.expliciet.generator.text.RichText;

/** The keys that say what stands around an arrangement: its phases, field of forces, other arrangements, indicators and regie. */
public final class ContextFormat {
    private static final Key<String> PHASE_ID = words("id", ID).needed();
    private static final Key<String> PHASE_NAME = words("naam", WORDS).needed();
    private static final Block<Phase> PHASE = Block.of(
            "phase",
            f -> new Phase(
                    f.place(),
                    f.get(PHASE_ID),
                    f.get(PHASE_NAME),
                    f.get(Shapes.FROM),
                    f.get(Shapes.UNTIL),
                    f.get(SOURCES)));

    private static final Key<String> WHO = words("wie", WORDS).needed();
    private static final Key<Stated<List<Power>>> POWERS = optional("kan", Shapes.items(Choice.of(Power.class)));
    private static final Key<Stated<YesOrNo>> MUST_MOVE = optional("moet-bewegen", Choice.of(YesOrNo.class));
    private static final Key<Stated<RichText>> INTEREST = optional("belangrijk", PROSE);
    private static final Key<Stated<RichText>> FEAR = optional("vrees", PROSE);
    public static final Key<Stated<Involvement>> INVOLVEMENT = optional("deelname", Choice.of(Involvement.class));
    private static final Block<Stakeholder> STAKEHOLDER = Block.of(
            "stakeholder",
            f -> new Stakeholder(
                    f.place(),
                    f.get(WHO),
                    f.get(POWERS),
                    f.get(MUST_MOVE),
                    f.get(INTEREST),
                    f.get(FEAR),
                    f.get(INVOLVEMENT),
                    f.get(EXPLANATION),
                    f.get(SOURCES)));

    private static final Key<Stated<Ref>> DOSSIER = ref("dossier", OTHER_DOSSIER);
    private static final Key<Stated<String>> NAMED = optional("naam", WORDS);
    public static final Key<Stated<RelationKind>> RELATION_KIND =
            optional("soort", Choice.of(RelationKind.class)).needed();
    private static final Block<Relation> RELATION = Block.of(
            "relation",
            f -> new Relation(
                    f.place(), f.get(DOSSIER), f.get(NAMED), f.get(RELATION_KIND), f.get(EXPLANATION), f.get(SOURCES)));

    private static final Scalar.Decimal VALUE =
            new Scalar.Decimal(BigDecimal.valueOf(-999_999_999), BigDecimal.valueOf(999_999_999));
    private static final Key<Stated<PartialDate>> MEASURED =
            optional("datum", DATE).needed();
    private static final Key<Stated<BigDecimal>> MEASURED_VALUE =
            optional("waarde", VALUE).needed();
    private static final Block<Indicator.Measurement> MEASUREMENT = Block.of(
            "measurement", f -> new Indicator.Measurement(f.get(MEASURED), f.get(MEASURED_VALUE), f.get(SOURCES)));

    private static final Key<String> INDICATOR_ID = words("id", ID).needed();
    private static final Key<String> INDICATOR_NAME = words("naam", WORDS).needed();
    private static final Key<Stated<String>> UNIT = optional("eenheid", WORDS);
    private static final Key<Stated<Trend>> TREND = optional("richting", Choice.of(Trend.class));
    private static final Key<Stated<BigDecimal>> BASELINE = optional("nulmeting", VALUE);
    private static final Key<Stated<BigDecimal>> TARGET = optional("streefwaarde", VALUE);
    public static final Key<Stated<Period>> FREQUENCY = optional("frequentie", new Scalar.Interval());
    public static final Key<Stated<String>> COLLECTOR = optional("verzamelaar", WORDS);
    public static final Key<List<Indicator.Measurement>> MEASUREMENTS = list("metingen", MEASUREMENT, MEASURED);
    private static final Block<Indicator> INDICATOR = Block.of("indicator", ContextFormat::indicator);

    private static final List<Key<Stated<RichText>>> REGIE_TEXTS = List.of(
            optional("opdrachtgever", PROSE),
            optional("regisseur", PROSE),
            optional("integriteit", PROSE),
            optional("team", PROSE),
            optional("plek", PROSE));
    public static final Key<Stated<List<Interplay>>> INTERPLAY =
            optional("samenspel", Shapes.items(Choice.of(Interplay.class)));
    public static final Key<Stated<Binding>> BINDING = optional("binding", Choice.of(Binding.class));
    public static final Key<Stated<Permanence>> PERMANENCE = optional("duur", Choice.of(Permanence.class));
    public static final Key<Map<Integer, Stated<RichText>>> PRINCIPLES =
            table("beginselen", new Table<>(Scalar.Whole.of(1, 5), PROSE));

    /** {@code regie}. */
    public static final Block<Regie> REGIE = Block.of(
            "regie",
            f -> new Regie(
                    Shapes.group(f, REGIE_TEXTS),
                    f.get(INTERPLAY),
                    f.get(BINDING),
                    f.get(PERMANENCE),
                    f.get(PRINCIPLES)));

    public static final Key<List<Phase>> PHASES = list("fasen", PHASE, PHASE_ID);
    public static final Key<List<Stakeholder>> STAKEHOLDERS = list("krachtenveld", STAKEHOLDER, WHO);
    public static final Key<List<Relation>> RELATIONS = list("samenhang", RELATION, DOSSIER, NAMED);
    public static final Key<List<Indicator>> INDICATORS = list("indicatoren", INDICATOR, INDICATOR_ID);

    private ContextFormat() {}

    private static Indicator indicator(Fields f) {
        return new Indicator(
                f.place(),
                f.get(INDICATOR_ID),
                f.get(INDICATOR_NAME),
                f.get(UNIT),
                f.get(TREND),
                f.get(BASELINE),
                f.get(TARGET),
                f.get(FREQUENCY),
                f.get(COLLECTOR),
                f.get(MEASUREMENTS),
                f.get(EXPLANATION),
                f.get(SOURCES));
    }
}
