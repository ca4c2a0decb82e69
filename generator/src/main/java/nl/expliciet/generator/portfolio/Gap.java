package nl.expliciet.generator.portfolio;

import java.util.List;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;

/**
 * An expectation gap: positions two or more apart on a question that no agreement covers; 001:2146-2300.
 *
 * @param lowest the parties with the lowest position
 * @param highest the parties with the highest position
 */
public record Gap(ProfileQuestion question, Side lowest, Side highest) {

  /** Parties that take the same position, 1 to 5. */
  public record Side(int score, List<Ref> parties) {
    public Side {
      parties = List.copyOf(parties);
    }
  }

  /** How far the positions lie apart. */
  public int difference() {
    return highest.score() - lowest.score();
  }
}
