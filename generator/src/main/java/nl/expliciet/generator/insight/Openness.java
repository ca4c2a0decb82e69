package nl.expliciet.generator.insight;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Profile;

/**
 * What a dossier leaves open, beside its open check questions: parts that tell nothing and what is not settled.
 *
 * @param emptyParts keys of a dossier that say nothing or only {@code onbekend}, in the order of the format
 * @param disputed agreements that parties dispute
 * @param proposed agreements that are proposed and not yet settled
 */
public record Openness(
        List<Key<?>> emptyParts, List<ExplicitationAgreement> disputed, List<ExplicitationAgreement> proposed) {
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

    private static List<Key<?>> emptyParts(Dossier dossier) {
        List<Key<?>> parts = new ArrayList<>();
        addIf(dossier.identity().summary().value().isEmpty(), DossierFormat.SUMMARY, parts);
        addIf(dossier.agreements().isEmpty(), DossierFormat.AGREEMENTS, parts);
        addIf(!dossier.politics().saysSomething(), DossierFormat.POLITICS, parts);
        addIf(hasNoProfile(dossier), DossierFormat.PROFILE, parts);
        addIf(!dossier.organisation().saysSomething(), DossierFormat.ORGANISATION, parts);
        addIf(dossier.competition().value().isEmpty(), DossierFormat.COMPETITION, parts);
        addIf(!dossier.regie().saysSomething(), DossierFormat.REGIE, parts);
        addIf(dossier.money().isEmpty(), ControlFormat.MONEY, parts);
        addIf(dossier.moments().isEmpty(), ControlFormat.MOMENTS, parts);
        addIf(dossier.evaluations().isEmpty(), DossierFormat.EVALUATIONS, parts);
        addIf(dossier.sources().isEmpty(), ControlFormat.BIBLIOGRAPHY, parts);
        return parts;
    }

    private static boolean hasNoProfile(Dossier dossier) {
        Profile agreed = dossier.profile().agreed();
        return agreed.hasNoScores()
                && dossier.profile().positions().isEmpty()
                && dossier.profile().observations().isEmpty();
    }

    private static void addIf(boolean empty, Key<?> part, List<Key<?>> parts) {
        if (empty) {
            parts.add(part);
        }
    }
}
