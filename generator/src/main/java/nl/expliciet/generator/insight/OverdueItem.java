package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.util.Objects;
import nl.expliciet.generator.finding.Place;

/**
 * Something that should have happened before the reference date.
 *
 * @param place address inside the dossier of the date that has passed
 * @param id of the agreement or recommendation; empty for others
 * @param title of the agreement or moment, or the plain text of the recommendation; empty for the recalibration
 * @param since the last day on which it was in time
 */
public record OverdueItem(Kind kind, Place place, String id, String title, LocalDate since) {

    /** What can be overdue. */
    public enum Kind {
        RECALIBRATION,
        AGREEMENT,
        RECOMMENDATION,
        MOMENT
    }

    public OverdueItem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(since);
    }
}
