package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.source.RevisionSource;
import nl.expliciet.generator.source.Revisions;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.changes.SinceDecision;

/**
 * Compares a dossier with the version that each representative body last decided on. Where git does not reach back to that
 * day there is nothing to compare, and nothing is said.
 */
record Decisions(Outset outset, RenderContext context) {

    List<SinceDecision> of(Opened dossier) {
        Map<String, PartialDate> last = last(dossier);
        if (last.isEmpty()) {
            return List.of();
        }
        try {
            Optional<Revisions> opened = Revisions.of(outset.order().source()).value();
            if (opened.isEmpty()) {
                return List.of();
            }
            try (Revisions revisions = opened.get()) {
                return compared(dossier, last, revisions);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<SinceDecision> compared(Opened dossier, Map<String, PartialDate> last, Revisions revisions)
            throws IOException {
        List<SinceDecision> decided = new ArrayList<>();
        for (Map.Entry<String, PartialDate> decision : last.entrySet()) {
            String day = decision.getValue().last().toString();
            Optional<RevisionSource> then = revisions.find(day).value();
            then.flatMap(source -> EarlierVersion.changes(
                            source, dossier, outset.shared().dossierIds()))
                    .map(changes -> SinceDecision.of(decision.getKey(), decision.getValue(), changes, context))
                    .ifPresent(decided::add);
        }
        return decided;
    }

    /** The day on which each body last decided, by its id; a decision without an outcome is none yet. */
    private Map<String, PartialDate> last(Opened dossier) {
        Map<String, PartialDate> last = new TreeMap<>();
        for (DecisionMoment moment : dossier.read().dossier().moments()) {
            Optional<Ref> body = moment.body().value().filter(ref -> !ref.isUnknown());
            boolean decided = moment.isDecision() && moment.outcome().value().isPresent();
            if (decided && body.isPresent() && moment.date().value().isPresent()) {
                last.merge(
                        body.get().id(),
                        moment.date().value().get(),
                        (one, other) -> one.last().isAfter(other.last()) ? one : other);
            }
        }
        return last;
    }
}
