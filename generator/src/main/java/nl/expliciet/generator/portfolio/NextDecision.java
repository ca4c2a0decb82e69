package nl.expliciet.generator.portfolio;

import java.util.Optional;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.DecisionMoment;

/** The decision that comes next in a dossier. */
public final class NextDecision {
    private NextDecision() {}

    /** The first decision still to come; empty when none is planned. */
    public static Optional<DecisionMoment> of(DossierInsight insight) {
        return insight.upcoming().stream().filter(DecisionMoment::isDecision).findFirst();
    }
}
