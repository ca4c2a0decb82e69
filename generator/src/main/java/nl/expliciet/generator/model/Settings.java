package nl.expliciet.generator.model;

import java.time.LocalDate;

/** Portfolio settings: expliciet.yaml. */
public record Settings(
    Stated<String> title,
    Stated<String> organisation,
    Language language,
    Stated<LocalDate> referenceDate,
    Theme theme) {
  /** Settings where there is no expliciet.yaml. */
  public static final Settings DEFAULT =
      new Settings(Stated.absent(), Stated.absent(), Language.DUTCH, Stated.absent(), Theme.NEUTRAL);
}
