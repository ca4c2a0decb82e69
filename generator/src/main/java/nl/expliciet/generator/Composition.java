package nl.expliciet.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.OwnLists;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.source.Revision;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;

/**
 * The third stage: what follows from the dossiers, and what all pages of the run have in common.
 *
 * @param insights by dossier id, in the order of the ids
 * @param editions by dossier id
 */
record Composition(RenderContext context, Map<String, DossierInsight> insights, Map<String, Edition> editions) {

    static Composition of(CheckedSource source, GeneratorOptions options, Memory memory) {
        Knowledge knowledge = memory.knowledge(source.shared().settings().language());
        List<CheckQuestionList> own = OwnLists.of(source.shared().ownLists());
        Messages messages = Messages.of(source.shared().settings().language(), options.theme());
        Map<String, DossierInsight> insights = new LinkedHashMap<>();
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (ReadDossier read : source.dossiers()) {
            String id = read.dossier().id();
            insights.put(
                    id,
                    memory.insight(
                            id, key -> DossierInsight.of(read.dossier(), knowledge, own, source.referenceDate())));
            editions.put(id, edition(Optional.ofNullable(source.revisions().get(id))));
        }
        RenderContext context = new RenderContext(
                source.portfolio(),
                knowledge,
                own,
                source.referenceDate(),
                new LinkedHashSet<>(insights.keySet()),
                messages,
                new Formats(messages));
        return new Composition(context, insights, editions);
    }

    private static Edition edition(Optional<Revision> revision) {
        return revision.map(r -> new Edition(r.label(), r.shortCommit(), Optional.of(r.date()), r.modified()))
                .orElse(Edition.NONE);
    }

    List<Contribution> contributions() {
        return insights.values().stream()
                .map(insight ->
                        Contribution.of(insight, editions.get(insight.dossier().id())))
                .toList();
    }
}
