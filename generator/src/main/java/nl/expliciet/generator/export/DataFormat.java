package nl.expliciet.generator.export;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shape.Block;

/** The keys that an exported dossier has beside those that people type. */
final class DataFormat {
  private static final Shape WORDS = new Shape.Words();
  private static final Shape PROSE = new Shape.Prose();
  private static final Shape ID = new Shape.Id(true);
  private static final Shape DAY = new Shape.Day(true);
  private static final Shape COUNT = new Shape.Whole(0, Integer.MAX_VALUE);
  private static final Shape EUROS = new Shape.Whole(0, Long.MAX_VALUE);
  private static final Shape SCORE = new Shape.Whole(1, 5);

  /** A free chapter. */
  static final Block CHAPTER = block("chapter", has("id", WORDS), has("titel", WORDS), has("tekst", PROSE));

  /** An evaluation with its text. */
  static final Block EVALUATION =
      extended("evaluationWithText", EvaluationFormat.FRONT_MATTER, has("id", WORDS), has("tekst", PROSE));

  /** An agreement with its text, wherever it was typed. */
  static final Block AGREEMENT = AgreementFormat.INLINE;

  private static final Block OVERDUE =
      block(
          "overdue",
          has("soort", WORDS),
          has("plaats", WORDS),
          may("id", WORDS),
          may("titel", WORDS),
          has("sinds", DAY));

  private static final Block COVERAGE =
      block(
          "coverage",
          has("lijst", WORDS),
          has("vragen", COUNT),
          has("beantwoord", COUNT),
          has("nvt", COUNT),
          has("open", COUNT));

  private static final Block GAP =
      block(
          "gap",
          has("vraag", WORDS),
          has("verschil", new Shape.Whole(0, 4)),
          has("laagste", side()),
          has("hoogste", side()));

  private static final Block NEXT =
      block("next", has("datum", DAY), may("orgaan", ID), has("titel", WORDS));

  private static final Block DERIVED =
      block(
          "derived",
          has("afspraken", new Shape.Table(WORDS, COUNT)),
          has("betwist", list(ID)),
          has("te-laat", list(OVERDUE)),
          has("open", list(WORDS)),
          has("dekking", list(COVERAGE)),
          has("kloven", list(GAP)),
          may("volgend-besluit", NEXT),
          has("bedrag-totaal", EUROS),
          has("bedrag-onbekend", COUNT));

  /** An exported dossier. */
  static final Block DOSSIER = dossier();

  /** dossiers.json. */
  static final Block OVERVIEW =
      block(
          "overview",
          may("titel", WORDS),
          may("organisatie", WORDS),
          has("peildatum", DAY),
          has("dossiers", list(row())));

  private DataFormat() {}

  private static Block dossier() {
    Field[] ours = {
      has("id", ID),
      may("versie", WORDS),
      may("commit", WORDS),
      has("peildatum", DAY),
      may("hoofdstukken", list(CHAPTER)),
      may("evaluaties", list(EVALUATION)),
      may("bijlagen", list(block("attachment", has("pad", WORDS), has("bytes", EUROS)))),
      has("afgeleid", DERIVED)
    };
    return extended("dossierWithData", DossierFormat.DOSSIER, ours);
  }

  private static Block side() {
    return block("gapSide", has("partij", ID), has("score", SCORE));
  }

  private static Block row() {
    List<Field> fields = new ArrayList<>();
    OverviewColumns.ALL.forEach(column -> fields.add(may(column.key(), column.shape())));
    return new Block("row", fields, "");
  }

  /** The same block with more keys; an agreement typed in a dossier is in the data with all others. */
  private static Block extended(String name, Block base, Field... more) {
    List<Field> fields = new ArrayList<>(List.of(more));
    fields.addAll(base.fields());
    return new Block(name, fields, "");
  }

  private static Block block(String name, Field... fields) {
    return new Block(name, List.of(fields), "");
  }

  private static Shape list(Shape item) {
    return new Shape.Items(item);
  }

  private static Field has(String key, Shape shape) {
    return new Field(key, shape, true);
  }

  private static Field may(String key, Shape shape) {
    return new Field(key, shape, false);
  }
}
