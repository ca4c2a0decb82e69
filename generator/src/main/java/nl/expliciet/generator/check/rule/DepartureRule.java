package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.insight.Departure;

/** Departing from the ideal type is fine if argued. */
final class DepartureRule implements Rule {
    private static final Place AGREED = ArrangementFormat.AGREED.in(DossierFormat.PROFILE.in(Place.TOP));

    @Override
    public void check(Subject subject) {
        List<Departure> departures = Departure.of(
                subject.dossier().profile().agreed(), subject.surroundings().knowledge());
        for (Departure departure : departures) {
            if (!departure.argued()) {
                String question = departure.question().key();
                subject.add(
                        FindingCode.UNARGUED_DEPARTURE,
                        ArrangementFormat.score(departure.question()).in(AGREED),
                        question,
                        String.valueOf(departure.score()),
                        String.valueOf(departure.ideal()));
            }
        }
    }
}
