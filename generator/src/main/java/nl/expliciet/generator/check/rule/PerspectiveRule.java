package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.GovernancePerspective;

/** One perspective leads, at most two; 000:1520-1545. */
final class PerspectiveRule implements Rule {
  private static final String PLACE = "inrichting.nadruk";

  @Override
  public void check(Subject subject) {
    List<GovernancePerspective> leading =
        subject.dossier().design().leadingPerspectives().stream().distinct().toList();
    if (leading.size() > 2) {
      subject.add(
          FindingCode.TOO_MANY_PERSPECTIVES, PLACE + ".3", String.valueOf(leading.size()));
    }
    boolean emptyList =
        subject.dossier().design().leading().value().isPresent()
            && subject.places().exactly(PLACE + ".1").isEmpty();
    if (emptyList) {
      subject.add(FindingCode.MISSING_KEY, PLACE, "nadruk", "inrichting");
    }
  }
}
