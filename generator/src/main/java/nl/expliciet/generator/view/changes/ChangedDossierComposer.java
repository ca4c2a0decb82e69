package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/** Takes from the comparison of one dossier what pages about all of them say. One per dossier. */
public final class ChangedDossierComposer {
    private final Voice voice;
    private final Map<String, List<Html>> byBody = new TreeMap<>();
    private final Map<String, List<Html>> byParty = new TreeMap<>();

    public ChangedDossierComposer(RenderContext context) {
        this.voice = new Voice(context);
    }

    /** What is kept of a comparison. */
    public ChangedDossier compose(DossierChanges dossier) {
        if (dossier.kind().isPresent()) {
            add(dossier);
        }
        String lead = dossier.kind().isEmpty() ? "" : new ReportWords(voice).lead(dossier);
        return new ChangedDossier(
                dossier.id(),
                dossier.title(),
                dossier.kind(),
                lead,
                ChangesSummary.lines(ShownChange.of(dossier, voice), voice),
                byBody,
                byParty);
    }

    private void add(DossierChanges dossier) {
        List<ShownChange> changes = ShownChange.of(dossier, voice);
        if (changes.isEmpty()) {
            Html whole = Html.all(
                    link(dossier),
                    Html.text(": "
                            + Formats.small(dossier.kind().map(voice::label).orElse(""))));
            everyone(dossier, whole);
            return;
        }
        int shared = 0;
        for (ShownChange change : changes) {
            Concerned concerned = Concerned.by(change);
            Html line = line(dossier, change);
            concerned.bodies().forEach(id -> put(byBody, voice.bodyName(new Ref(id)), line));
            concerned.parties().forEach(id -> put(byParty, party(dossier, id), line));
            shared += concerned.isEveryone() ? 1 : 0;
        }
        if (shared > 0) {
            String words = ": " + voice.count("wijzigingen.iedereen", shared);
            everyone(dossier, Html.all(link(dossier), Html.text(words)));
        }
    }

    private void everyone(DossierChanges dossier, Html line) {
        Set<Party> parties = Set.copyOf(dossier.dossier().parties());
        parties.forEach(party -> put(byParty, party.name(), line));
        parties.stream()
                .flatMap(party -> party.body().value().stream())
                .filter(body -> !body.isUnknown())
                .map(voice::bodyName)
                .distinct()
                .forEach(body -> put(byBody, body, line));
    }

    private static void put(Map<String, List<Html>> lines, String who, Html line) {
        lines.computeIfAbsent(who, key -> new ArrayList<>()).add(line);
    }

    private Html line(DossierChanges dossier, ShownChange change) {
        return Html.all(link(dossier), Html.text(": " + change.line()));
    }

    private static Html link(DossierChanges dossier) {
        return Html.link(dossier.id() + "/index.html", dossier.title());
    }

    private static String party(DossierChanges changes, String id) {
        Stream<Dossier> versions =
                Stream.concat(changes.now().stream(), changes.was().stream()).map(version -> version.dossier());
        return versions.flatMap(dossier -> dossier.party(new Ref(id)).stream())
                .map(Party::name)
                .findFirst()
                .orElse(id);
    }
}
