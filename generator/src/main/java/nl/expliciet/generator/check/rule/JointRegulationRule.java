package nl.expliciet.generator.check.rule;

import java.util.stream.Collectors;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.insight.StatutoryRule;
import nl.expliciet.generator.model.TextGroup;

/** A joint regulation settles what the law asks of each: opinions, participation, evaluation and exit. */
final class JointRegulationRule implements Rule {

    @Override
    public void check(Subject subject) {
        boolean asked = StatutoryRule.applyTo(subject.dossier())
                && !subject.surroundings().day().isBefore(StatutoryRule.IN_FORCE);
        TextGroup settled = subject.dossier().regulation();
        String missing = ControlFormat.REGULATION.keys().stream()
                .filter(key -> key.shape() instanceof Shape.Prose)
                .map(Key::name)
                .filter(name ->
                        settled.texts().stream().noneMatch(text -> text.key().equals(name)))
                .collect(Collectors.joining(", "));
        if (asked && !missing.isEmpty()) {
            subject.add(FindingCode.REGULATION_INCOMPLETE, DossierFormat.REGULATION.in(Place.TOP), missing);
        }
    }
}
