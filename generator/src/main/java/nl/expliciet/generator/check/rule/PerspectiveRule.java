package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.GovernancePerspective;

/** One perspective leads, at most two; NSOB 2018, p. 22-25. */
final class PerspectiveRule implements Rule {
    @Override
    public void check(Subject subject) {
        List<GovernancePerspective> leading = subject.dossier().design().leadingPerspectives().stream()
                .distinct()
                .toList();
        if (leading.size() > 2) {
            subject.add(
                    FindingCode.TOO_MANY_PERSPECTIVES,
                    ArrangementFormat.LEADING
                            .in(DossierFormat.DESIGN.in(Place.TOP))
                            .at(3),
                    String.valueOf(leading.size()));
        }
    }
}
