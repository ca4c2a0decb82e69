package nl.expliciet.generator.portfolio;

import java.util.List;

/**
 * How far a list of check questions was answered.
 *
 * @param list id of the list
 * @param open numbers of the questions without an answer
 */
public record Coverage(String list, int answered, int notApplicable, List<Integer> open) {
  public Coverage {
    open = List.copyOf(open);
  }

  /** Number of questions. */
  public int total() {
    return answered + notApplicable + open.size();
  }
}
