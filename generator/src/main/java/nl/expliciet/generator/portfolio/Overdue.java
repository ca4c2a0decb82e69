package nl.expliciet.generator.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Ref;

/**
 * Something that should have happened before the reference date.
 *
 * @param id of the agreement or recommendation; empty for a moment and a recalibration
 * @param title what it is about; empty for a recalibration
 * @param since the last day on which it would have been in time
 * @param concerns the parties or body that should have acted; empty when nobody is named
 */
public record Overdue(Kind kind, String id, String title, LocalDate since, List<Ref> concerns) {
  /** Oldest first. */
  public static final Comparator<Overdue> OLDEST_FIRST =
      Comparator.comparing(Overdue::since).thenComparing(Overdue::kind).thenComparing(Overdue::id);

  public Overdue {
    concerns = List.copyOf(concerns);
  }

  /** What can be overdue. */
  public enum Kind implements Keyed {
    AGREEMENT("afspraak"),
    RECOMMENDATION("aanbeveling"),
    MOMENT("moment"),
    RECALIBRATION("herijking");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
