package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;

/** The moments of a dossier that are still to come. */
public final class UpcomingMoments {
    private UpcomingMoments() {}

    /** Moments with a known date on or after a day and no outcome yet, first one first. */
    public static List<DecisionMoment> of(Dossier dossier, LocalDate day) {
        return dossier.moments().stream()
                .filter(moment -> moment.date()
                        .value()
                        .filter(date -> !date.isBefore(day))
                        .isPresent())
                .filter(moment -> moment.outcome().isAbsent())
                .sorted(Comparator.comparing(moment -> moment.date().value().orElseThrow()))
                .toList();
    }
}
