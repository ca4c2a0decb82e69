package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.certainRef;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.format.Scalar.Reference;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.NamedText;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.text.RichText;

/** Words to write a description of a format with: of what people type, and of what is exported. */
public final class Shapes {
    public static final Shape<String> WORDS = new Scalar.Words();
    public static final Shape<RichText> PROSE = new Shape.Prose();
    public static final Shape<PartialDate> DATE = new Scalar.Day(true);
    public static final Shape<PartialDate> FULL_DATE = new Scalar.Day(false);
    public static final Scalar<String> ID = new Scalar.Id(false);
    public static final Scalar<String> ID_WITH_CAPITALS = new Scalar.Id(true);
    public static final Shape<Ref> PARTY = new Reference(Target.PARTY);
    public static final Shape<Ref> OTHER_DOSSIER = new Reference(Target.DOSSIER);
    public static final Scalar<Ref> PHASE = new Reference(Target.PHASE);
    public static final Shape<Ref> BODY = new Reference(Target.BODY);
    public static final Shape<Integer> ONE_TO_FIVE = Scalar.Whole.of(1, 5);
    public static final Shape<BigDecimal> MEAN = new Scalar.Decimal(BigDecimal.ONE, BigDecimal.valueOf(5));
    public static final Shape<Integer> COUNT = Scalar.Whole.of(0, 1_000_000);
    public static final Shape<Integer> YEAR = Scalar.Whole.of(1900, 2200);
    public static final Shape<Long> EUROS = new Scalar.Whole<>(0, 10_000_000_000_000L, Long::valueOf);
    public static final Scalar<Integer> QUESTION_NUMBER = Scalar.Whole.of(1, 999);

    private static final Key<Ref> CITED =
            certainRef("id", new Reference(Target.SOURCE)).needed();
    private static final Key<String> WHERE = certain("plaats", WORDS, "");
    private static final Block<Citation> CITATION =
            Block.of("citation", f -> new Citation(f.get(CITED), f.get(WHERE))).orBare(CITED);

    /** Every block of facts may say where they come from. */
    public static final Key<List<Citation>> SOURCES = list("bron", CITATION, CITED, WHERE);

    static final Key<Stated<RichText>> EXPLANATION = optional("toelichting", PROSE);
    static final Key<Stated<Integer>> GIVEN = optional("score", ONE_TO_FIVE);
    private static final Key<Stated<Integer>> NEEDED_SCORE = GIVEN.needed();

    /** A score written bare or as a block with its argument. */
    public static final Block<Score> SCORE = Block.of(
                    "score", f -> new Score(f.get(NEEDED_SCORE), f.get(EXPLANATION), f.get(SOURCES)))
            .orBare(NEEDED_SCORE);

    public static final Key<Stated<PartialDate>> FROM = optional("van", DATE);
    public static final Key<Stated<PartialDate>> UNTIL = optional("tot", DATE);
    public static final Block<Period> PERIOD = Block.of("period", f -> new Period(f.get(FROM), f.get(UNTIL)));

    /** The phase that something is of; without it, it is of the whole. */
    public static final Key<Stated<Ref>> IN_PHASE = Keys.ref("fase", PHASE);

    private Shapes() {}

    /** A block without a record of its own. */
    public static Block<Fields> settings(String name, Key<?>... keys) {
        return new Block<>(name, List.of(keys), Optional.empty(), Function.identity());
    }

    /** A list. */
    public static <T> Shape<List<T>> items(Shape<T> item) {
        return new Shape.Items<>(item, List.of());
    }

    /** A block of facts whose keys all hold Markdown. */
    static Block<TextGroup> texts(String name, String... names) {
        List<Key<Stated<RichText>>> keys =
                Arrays.stream(names).map(key -> optional(key, PROSE)).toList();
        return Block.of(name, f -> group(f, keys));
    }

    /** What stands under some keys that hold Markdown, with the sources of the block. */
    static TextGroup group(Fields f, List<Key<Stated<RichText>>> keys) {
        List<NamedText> texts = keys.stream()
                .map(key -> new NamedText(key.name(), f.get(key)))
                .filter(text -> !text.text().isAbsent())
                .toList();
        return new TextGroup(texts, f.get(SOURCES));
    }
}
