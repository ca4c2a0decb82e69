package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.Identity;

/** A dossier that is still to be adopted has no date on which it was. */
final class AdoptionRule implements Rule {

    @Override
    public void check(Subject subject) {
        Identity identity = subject.dossier().identity();
        boolean open = identity.status().asksForComments();
        identity.adopted()
                .value()
                .filter(date -> open)
                .ifPresent(date -> subject.add(
                        FindingCode.ADOPTED_DRAFT,
                        DossierFormat.ADOPTED.in(Place.TOP),
                        identity.status().key(),
                        date.text()));
    }
}
