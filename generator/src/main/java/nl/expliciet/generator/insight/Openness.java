package nl.expliciet.generator.insight;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Profile;

/**
 * What a dossier leaves open, beside its open check questions: parts that tell nothing and what is not settled.
 *
 * @param emptyParts keys of dossier.yaml that say nothing or only {@code onbekend}, in the order of the format
 * @param disputed agreements that parties dispute
 * @param proposed agreements that are proposed and not yet settled
 */
public record Openness(
        List<String> emptyParts, List<ExplicitationAgreement> disputed, List<ExplicitationAgreement> proposed) {
    public Openness {
        emptyParts = List.copyOf(emptyParts);
        disputed = List.copyOf(disputed);
        proposed = List.copyOf(proposed);
    }

    /** What is open in a dossier. */
    public static Openness of(Dossier dossier) {
        return new Openness(
                emptyParts(dossier),
                withStatus(dossier, AgreementStatus.DISPUTED),
                withStatus(dossier, AgreementStatus.PROPOSED));
    }

    private static List<ExplicitationAgreement> withStatus(Dossier dossier, AgreementStatus status) {
        return dossier.agreements().stream()
                .filter(agreement -> agreement.status() == status)
                .toList();
    }

    private static List<String> emptyParts(Dossier dossier) {
        List<String> parts = new ArrayList<>();
        addIf(dossier.identity().summary().value().isEmpty(), "samenvatting", parts);
        addIf(dossier.agreements().isEmpty(), "afspraken", parts);
        addIf(!dossier.politics().saysSomething(), "politiek", parts);
        addIf(hasNoProfile(dossier), "profiel", parts);
        addIf(!dossier.organisation().saysSomething(), "organisatie", parts);
        addIf(dossier.competition().value().isEmpty(), "competitie", parts);
        addIf(!dossier.regie().saysSomething(), "regie", parts);
        addIf(dossier.money().isEmpty(), "financien", parts);
        addIf(dossier.moments().isEmpty(), "momenten", parts);
        addIf(dossier.evaluations().isEmpty(), "evaluaties", parts);
        addIf(dossier.sources().isEmpty(), "bronnen", parts);
        return parts;
    }

    private static boolean hasNoProfile(Dossier dossier) {
        Profile agreed = dossier.profile().agreed();
        return agreed.hasNoScores() && dossier.profile().positions().isEmpty();
    }

    private static void addIf(boolean empty, String part, List<String> parts) {
        if (empty) {
            parts.add(part);
        }
    }
}
