package nl.expliciet.generator.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Items;
import nl.expliciet.generator.format.Shape.Reference;
import nl.expliciet.generator.format.Shape.Target;

/** Words to write a description of a format with: of what people type, and of what is exported. */
public final class Shapes {
    public static final Shape WORDS = new Shape.Words();
    public static final Shape PROSE = new Shape.Prose();
    public static final Shape DATE = new Shape.Day(true);
    public static final Shape FULL_DATE = new Shape.Day(false);
    public static final Shape ID = new Shape.Id(false);
    public static final Shape ID_WITH_CAPITALS = new Shape.Id(true);
    public static final Shape PARTY = new Reference(Target.PARTY);
    public static final Shape BODY = new Reference(Target.BODY);
    public static final Shape.Whole ONE_TO_FIVE = new Shape.Whole(1, 5);
    public static final Shape MEAN = new Shape.Decimal(BigDecimal.ONE, BigDecimal.valueOf(5));
    public static final Shape.Whole COUNT = new Shape.Whole(0, 1_000_000);
    public static final Shape.Whole YEAR = new Shape.Whole(1900, 2200);
    public static final Shape.Whole EUROS = new Shape.Whole(0, 10_000_000_000_000L);
    public static final Shape.Whole QUESTION_NUMBER = new Shape.Whole(1, 999);

    /** Every block of facts may say where they come from. */
    static final Field CITATION = optional(
            "bron",
            new Items(settings("citation", required("id", new Reference(Target.SOURCE)), optional("plaats", WORDS))
                    .orBare("id")));

    public static final Shape SCORE = block("score", required("score", ONE_TO_FIVE), optional("toelichting", PROSE))
            .orBare("score");

    public static final Shape PERIOD = settings("period", optional("van", DATE), optional("tot", DATE));

    private Shapes() {}

    /** A key that a dossier cannot do without. */
    public static Field required(String key, Shape shape) {
        return new Field(key, shape, true);
    }

    /** A key that may be left out. */
    public static Field optional(String key, Shape shape) {
        return new Field(key, shape, false);
    }

    /** A block of facts: its own keys and {@code bron}. */
    public static Block block(String name, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(fields));
        all.add(CITATION);
        return new Block(name, all, "");
    }

    /** A block of settings or one without facts of its own. */
    public static Block settings(String name, Field... fields) {
        return new Block(name, List.of(fields), "");
    }

    /** A block of facts whose keys all hold Markdown. */
    public static Block texts(String name, String... keys) {
        return block(name, Arrays.stream(keys).map(key -> optional(key, PROSE)).toArray(Field[]::new));
    }

    /** A list. */
    public static Shape items(Shape item) {
        return new Items(item);
    }
}
