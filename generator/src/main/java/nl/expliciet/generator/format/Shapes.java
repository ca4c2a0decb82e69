package nl.expliciet.generator.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Items;
import nl.expliciet.generator.format.Shape.Reference;
import nl.expliciet.generator.format.Shape.Target;

/** Words to write the description of the format with. */
final class Shapes {
  static final Shape WORDS = new Shape.Words();
  static final Shape PROSE = new Shape.Prose();
  static final Shape DATE = new Shape.Day(true);
  static final Shape FULL_DATE = new Shape.Day(false);
  static final Shape ID = new Shape.Id(false);
  static final Shape ID_WITH_CAPITALS = new Shape.Id(true);
  static final Shape PARTY = new Reference(Target.PARTY);
  static final Shape BODY = new Reference(Target.BODY);
  static final Shape ONE_TO_FIVE = new Shape.Whole(1, 5);
  static final Shape MEAN = new Shape.Decimal(BigDecimal.ONE, BigDecimal.valueOf(5));
  static final Shape COUNT = new Shape.Whole(0, 1_000_000);

  /** Every block of facts may say where they come from. */
  static final Field CITATION =
      optional(
          "bron",
          new Items(
              settings(
                      "citation",
                      required("id", new Reference(Target.SOURCE)),
                      optional("plaats", WORDS))
                  .orBare("id")));

  static final Shape SCORE =
      block("score", required("score", ONE_TO_FIVE), optional("toelichting", PROSE)).orBare("score");

  static final Shape PERIOD = settings("period", optional("van", DATE), optional("tot", DATE));

  private Shapes() {}

  static Field required(String key, Shape shape) {
    return new Field(key, shape, true);
  }

  static Field optional(String key, Shape shape) {
    return new Field(key, shape, false);
  }

  /** A block of facts: its own keys and {@code bron}. */
  static Block block(String name, Field... fields) {
    List<Field> all = new ArrayList<>(List.of(fields));
    all.add(CITATION);
    return new Block(name, all, "");
  }

  /** A block of settings or one without facts of its own. */
  static Block settings(String name, Field... fields) {
    return new Block(name, List.of(fields), "");
  }

  /** A block of facts whose keys all hold Markdown. */
  static Block texts(String name, String... keys) {
    return block(name, java.util.Arrays.stream(keys).map(key -> optional(key, PROSE)).toArray(Field[]::new));
  }

  static Shape items(Shape item) {
    return new Items(item);
  }
}
