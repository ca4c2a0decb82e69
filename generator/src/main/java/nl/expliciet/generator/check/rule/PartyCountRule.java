package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;

/** An arrangement has at least two parties. */
final class PartyCountRule implements Rule {

    @Override
    public void check(Subject subject) {
        int count = subject.dossier().parties().size();
        boolean written = subject.places().exactly("partijen").isPresent();
        if (written && count < 2) {
            subject.add(FindingCode.TOO_FEW_PARTIES, "partijen", String.valueOf(count));
        }
    }
}
