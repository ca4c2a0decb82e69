package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;

/**
 * Labels with what they say.
 *
 * @param style {@code row} sets them side by side, {@code list} below each other
 */
public record Facts(String style, List<Fact> facts) implements Block {
  public Facts {
    facts = List.copyOf(facts);
  }

  /** A label and what it says. */
  public record Fact(String label, Html content) {}
}
