package nl.expliciet.generator.view.sheet;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.changes.SinceDecision;
import nl.expliciet.generator.view.dossier.DossierPage;

/**
 * What a cover sheet is about.
 *
 * @param part how the body takes part
 * @param page of the dossier, by whose numbers the sheet cites
 * @param since what changed since the body last decided; empty when there is nothing to compare with
 */
public record Subject(
        DossierInsight insight, Participation part, DossierPage page, Edition edition, Optional<SinceDecision> since) {

    Dossier dossier() {
        return insight.dossier();
    }

    /** True for a party that answers to the body. */
    boolean isOurs(Ref party) {
        return part.parties().stream().anyMatch(one -> one.id().equals(party.id()));
    }

    /** True when something names the body. */
    boolean isOfBody(Stated<Ref> body) {
        return body.value().filter(ref -> ref.id().equals(part.body().id())).isPresent();
    }

    /** The moments of the body still to come, first one first. */
    List<DecisionMoment> upcoming() {
        return insight.upcoming().stream()
                .filter(moment -> isOfBody(moment.body()))
                .toList();
    }
}
