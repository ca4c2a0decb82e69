package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.model.Party;
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
                        ArrangementFormat.score(gap.question()).in(gap.highestPosition()),
                        question,
                        String.valueOf(gap.difference()),
                        name(subject, gap.highest()),
                        name(subject, gap.lowest()));
            }
        }
    }

    private static String name(Subject subject, Ref party) {
        return subject.dossier().party(party).map(Party::name).orElse(party.id());
    }
}
