package nl.expliciet.generator.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Portfolio;

/**
 * What all pages of a run have in common.
 *
 * @param ownLists the organisation's own check-question lists
 * @param referenceDate the day that decides what is overdue
 * @param dossierIds the dossiers that have a page in this run
 */
public record RenderContext(
        Portfolio portfolio,
        Knowledge knowledge,
        List<CheckQuestionList> ownLists,
        LocalDate referenceDate,
        Set<String> dossierIds,
        Messages messages,
        Formats formats) {
    public RenderContext {
        ownLists = List.copyOf(ownLists);
        dossierIds = Set.copyOf(dossierIds);
    }
}
