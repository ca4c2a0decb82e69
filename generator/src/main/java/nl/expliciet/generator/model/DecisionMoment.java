package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * A moment of democratic control: an item of {@code momenten}.
 *
 * @param outcome what came of it ({@code uitkomst}); a past moment without one is overdue
 */
public record DecisionMoment(
    Stated<PartialDate> date,
    Stated<Ref> body,
    Stated<MomentKind> kind,
    String title,
    Stated<RichText> explanation,
    Stated<RichText> outcome,
    List<Citation> sources) {
  public DecisionMoment {
    sources = List.copyOf(sources);
  }
}
