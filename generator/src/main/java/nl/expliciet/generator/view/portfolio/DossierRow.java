package nl.expliciet.generator.view.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dossier in the table.
 *
 * @param nature key of the nature, which gives the style of its tag
 * @param agreements how many; the word for unknown where the sources are silent
 * @param challenge the first words of the challenge, for people who do not know the dossier
 * @param more the words that unfold challenge and parties
 * @param parties all of them by name
 * @param flags what asks attention
 * @param noFlags what stands there when nothing does
 * @param scores the six scores as shown; the word for unknown when there are none
 * @param scoresNote that they are someone's reading, when they were not agreed; else empty
 * @param decision the date of the next decision, or why there is none
 * @param decisionKnown true when there is one
 * @param decisionBy the body that decides
 * @param data values that filters and sorting look at, by data attribute
 */
public record DossierRow(
        Link link,
        String kind,
        String challenge,
        String more,
        String parties,
        String nature,
        String natureLabel,
        String status,
        String agreements,
        boolean agreementsKnown,
        List<Flag> flags,
        String noFlags,
        String open,
        String scores,
        boolean scoresKnown,
        String scoresNote,
        String decision,
        boolean decisionKnown,
        String decisionBy,
        Map<String, String> data) {
    public DossierRow {
        flags = List.copyOf(flags);
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }
}
