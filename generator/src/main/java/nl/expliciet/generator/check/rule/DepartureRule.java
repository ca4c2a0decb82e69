package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.insight.Departure;
import nl.expliciet.generator.model.AgreedProfile;

/** Departing from the ideal type is fine if argued. */
final class DepartureRule implements Rule {
    @Override
    public void check(Subject subject) {
        subject.dossier().profile().agreements().forEach(agreed -> check(subject, agreed));
    }

    private static void check(Subject subject, AgreedProfile agreed) {
        List<Departure> departures =
                Departure.of(agreed.profile(), subject.surroundings().knowledge());
        for (Departure departure : departures) {
            if (!departure.argued()) {
                String question = departure.question().key();
                subject.add(
                        FindingCode.UNARGUED_DEPARTURE,
                        ArrangementFormat.score(departure.question()).in(agreed.place()),
                        question,
                        String.valueOf(departure.score()),
                        String.valueOf(departure.ideal()));
            }
        }
    }
}
