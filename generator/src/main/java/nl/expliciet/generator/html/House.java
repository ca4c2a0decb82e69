package nl.expliciet.generator.html;

import nl.expliciet.generator.model.Settings;

/**
 * What pages show of the house style.
 *
 * @param footer at the foot of every page; empty for none
 */
public record House(String footer) {
  /** Pages without a house style. */
  public static final House NEUTRAL = new House("");

  /** The house of a portfolio. */
  public static House of(Settings settings) {
    return new House(settings.theme().footer().value().orElse(""));
  }
}
