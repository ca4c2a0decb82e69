package nl.expliciet.generator.view.changes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.view.Html;

/**
 * What pages about all dossiers say of one: what is kept of its comparison when its versions are let go.
 *
 * @param kind what became of it; empty when nothing differs
 * @param lead how much changed
 * @param inShort each change in a line of Markdown; with many the first of them
 * @param byBody lines about what matters to a body, by its name
 * @param byParty lines about what matters to a party, by its name
 */
public record ChangedDossier(
        String id,
        String title,
        Optional<Change.Kind> kind,
        String lead,
        String inShort,
        Map<String, List<Html>> byBody,
        Map<String, List<Html>> byParty) {
    public ChangedDossier {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(inShort);
        byBody = Map.copyOf(byBody);
        byParty = Map.copyOf(byParty);
    }

    /** True when anything differs. */
    boolean isChanged() {
        return kind.isPresent();
    }
}
