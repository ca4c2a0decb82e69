package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.knowledge.Knowledge;

/** A perspective that leads has most of its own check questions answered. */
final class LeadingListRule implements Rule {

    @Override
    public void check(Subject subject) {
        Knowledge knowledge = subject.surroundings().knowledge();
        for (Coverage coverage : Coverage.of(subject.dossier(), knowledge.lists())) {
            if (coverage.leading() && coverage.isMostlyOpen()) {
                add(subject, coverage);
            }
        }
    }

    private static void add(Subject subject, Coverage coverage) {
        String list = coverage.list().id();
        Place place = ControlFormat.CHECK_QUESTIONS.in(Place.TOP).at(list);
        Position position = subject.places()
                .exactly(place)
                .orElse(subject.places().of(ArrangementFormat.LEADING.in(DossierFormat.DESIGN.in(Place.TOP))));
        subject.add(Finding.of(
                        FindingCode.LEADING_MOSTLY_OPEN,
                        position,
                        list,
                        String.valueOf(coverage.count(Coverage.State.OPEN)),
                        String.valueOf(coverage.total()))
                .at(place));
    }
}
