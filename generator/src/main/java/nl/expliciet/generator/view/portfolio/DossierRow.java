package nl.expliciet.generator.view.portfolio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.view.Html;

/**
 * A dossier in the table of all dossiers, which people filter and sort.
 *
 * @param name with its kind, and what it is about for people who do not know it
 * @param agreements how many; unknown where the sources are silent
 * @param open how many check questions are open
 * @param scores the six scores, and whose reading they are when they were not agreed
 * @param decision the date of the next decision with who decides, or why there is none
 * @param data values that filters and sorting look at, by data attribute
 */
public record DossierRow(
        Html name,
        Html nature,
        String status,
        Html agreements,
        Html flags,
        String open,
        Html scores,
        Html decision,
        Map<String, String> data) {
    public DossierRow {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }
}
