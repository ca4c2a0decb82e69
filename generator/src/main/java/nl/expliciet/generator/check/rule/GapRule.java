package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Ref;

/** Where positions lie two or more apart, an agreement must cover the question. */
final class GapRule implements Rule {

    @Override
    public void check(Subject subject) {
        for (ExpectationGap gap : ExpectationGap.of(subject.dossier())) {
            if (gap.isOpen()) {
                String question = gap.question().key();
                subject.add(
                        FindingCode.EXPECTATION_GAP,
                        Place.TOP
                                .at("profiel")
                                .at("posities")
                                .at(number(subject, gap))
                                .at(question),
                        question,
                        String.valueOf(gap.difference()),
                        name(subject, gap.highest()),
                        name(subject, gap.lowest()));
            }
        }
    }

    /** The number of the position with the highest score. */
    private static int number(Subject subject, ExpectationGap gap) {
        List<PartyPosition> positions = subject.dossier().profile().positions();
        for (int i = 0; i < positions.size(); i++) {
            boolean party = positions.get(i).party().equals(gap.highest());
            if (party && positions.get(i).profile().score(gap.question()).isPresent()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String name(Subject subject, Ref party) {
        return subject.dossier().party(party).map(Party::name).orElse(party.id());
    }
}
