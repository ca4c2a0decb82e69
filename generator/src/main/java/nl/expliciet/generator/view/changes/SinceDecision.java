package nl.expliciet.generator.view.changes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/**
 * What changed in a dossier since a representative body last decided on it.
 *
 * @param body its id
 * @param dossier the id of the dossier
 * @param date of the decision
 * @param sum how much changed
 * @param lines each change in a line; with many the first of them
 */
public record SinceDecision(
        String body, String dossier, String title, PartialDate date, String sum, List<String> lines) {
    private static final int SHOWN = 8;

    public SinceDecision {
        Objects.requireNonNull(body);
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        Objects.requireNonNull(sum);
        lines = List.copyOf(lines);
    }

    /** Says in short what changed. */
    public static SinceDecision of(String body, PartialDate date, DossierChanges changes, RenderContext context) {
        Voice voice = new Voice(context);
        List<ShownChange> shown = ShownChange.of(changes, voice);
        Stream<String> more =
                shown.size() > SHOWN ? Stream.of(voice.say("wijzigingen.meer", shown.size() - SHOWN)) : Stream.empty();
        List<String> lines = Stream.concat(shown.stream().limit(SHOWN).map(ShownChange::line), more)
                .toList();
        String sum = new DossierChangesComposer(context).lead(changes);
        return new SinceDecision(body, changes.id(), changes.title(), date, sum, lines);
    }
}
