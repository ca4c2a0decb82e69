package nl.expliciet.generator.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.OwnLists;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.rule.Surroundings;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.source.SourceTree;

/**
 * Everything a run knows before it reads its first dossier. What one dossier needs of others is here too: their ids and
 * the shared registers; so dossiers can be taken one at a time, in any order.
 *
 * @param ids the dossiers of the run, sorted
 * @param editions the version of each dossier
 * @param earlier the version to mark changes from
 * @param histories how dossiers came to be what they are
 * @param styles before the house style is laid over them
 * @param told what was found so far
 */
record Outset(
        Order order,
        ReadPortfolio shared,
        List<String> ids,
        Map<String, Edition> editions,
        Optional<EarlierVersion> earlier,
        Histories histories,
        Surroundings surroundings,
        Styles styles,
        Told told) {
    Outset {
        ids = List.copyOf(ids);
        editions = Map.copyOf(editions);
    }

    SourceTree source() {
        return surroundings.source();
    }

    Settings settings() {
        return shared.settings();
    }

    Language language() {
        return settings().language();
    }

    /** The day that decides what is overdue. */
    LocalDate referenceDate() {
        return surroundings.day();
    }

    /** The organisation's own check-question lists. */
    List<CheckQuestionList> ownLists() {
        return OwnLists.of(shared.ownLists());
    }

    Edition edition(String id) {
        return editions.getOrDefault(id, Edition.NONE);
    }

    DossierInsight insight(Dossier dossier) {
        return DossierInsight.of(dossier, surroundings.knowledge(), ownLists(), referenceDate());
    }
}
