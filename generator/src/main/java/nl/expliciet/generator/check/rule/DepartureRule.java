package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.Departure;

/** Departing from the ideal type is fine if argued. */
final class DepartureRule implements Rule {

    @Override
    public void check(Subject subject) {
        List<Departure> departures = Departure.of(
                subject.dossier().profile().agreed(), subject.surroundings().knowledge());
        for (Departure departure : departures) {
            if (!departure.argued()) {
                String question = departure.question().key();
                subject.add(
                        FindingCode.UNARGUED_DEPARTURE,
                        Place.TOP.at("profiel").at("overeengekomen").at(question),
                        question,
                        String.valueOf(departure.score()),
                        String.valueOf(departure.ideal()));
            }
        }
    }
}
