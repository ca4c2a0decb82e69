package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;

/** An arrangement has at least two parties. */
final class PartyCountRule implements Rule {
    private static final Place PARTIES = DossierFormat.PARTIES.in(Place.TOP);

    @Override
    public void check(Subject subject) {
        int count = subject.dossier().parties().size();
        boolean written = subject.places().exactly(PARTIES).isPresent();
        if (written && count < 2) {
            subject.add(FindingCode.TOO_FEW_PARTIES, PARTIES, String.valueOf(count));
        }
    }
}
