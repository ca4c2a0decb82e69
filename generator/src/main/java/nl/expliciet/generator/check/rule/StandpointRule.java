package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;

/** A disputed agreement tells what each party thinks: a dossier that hides this is wrong. */
final class StandpointRule implements Rule {

    @Override
    public void check(Subject subject) {
        for (ExplicitationAgreement agreement : subject.dossier().agreements()) {
            if (agreement.status() == AgreementStatus.DISPUTED
                    && agreement.standpoints().isEmpty()) {
                subject.add(
                        FindingCode.DISPUTED_WITHOUT_STANDPOINTS,
                        AgreementFormat.STATUS.in(agreement.place()),
                        agreement.id());
            }
        }
    }
}
