package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;

/**
 * An agreement.
 *
 * @param id also its anchor
 * @param statusKey for style and filter
 * @param status icon and word
 * @param about its subject and question, below its status; empty when nobody said so
 * @param changed what became of it since an earlier version; empty when nothing did or nothing was compared
 * @param promise who to whom
 * @param standpoints side by side; empty when nobody has one
 * @param history what it replaces or is replaced by
 * @param filter ids of the parties and the question, for the filter on the page
 */
public record AgreementCard(
        String id,
        String title,
        String statusKey,
        Html status,
        Html about,
        String changed,
        Html promise,
        Html text,
        String standpointsHead,
        List<Facts.Fact> standpoints,
        List<Html> history,
        List<Facts.Fact> facts,
        Filter filter)
        implements Block {
    public AgreementCard {
        standpoints = List.copyOf(standpoints);
        history = List.copyOf(history);
        facts = List.copyOf(facts);
    }

    /**
     * What one can filter on.
     *
     * @param parties ids separated by spaces
     * @param question key of the profile question, empty for none
     */
    public record Filter(String parties, String question) {}
}
