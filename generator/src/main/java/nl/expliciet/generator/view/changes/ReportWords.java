package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.compare.VersionName;
import nl.expliciet.generator.view.voice.Voice;

/** How a comparison is summed up in a sentence. */
record ReportWords(Voice voice) {
    /** What git calls the commit that is checked out; people do not. */
    private static final String LATEST = "HEAD";

    /** Which two versions were compared. */
    String versions(Span span) {
        return voice.say("wijzigingen.versies", version(span.from()), version(span.to()));
    }

    /** The same by name alone. */
    String span(Span span) {
        return voice.say("wijzigingen.versies", name(span.from()), name(span.to()));
    }

    private String version(VersionName version) {
        String name = voice.say(
                "wijzigingen.versie", name(version), version.commit().substring(0, 7), voice.date(version.date()));
        return version.modified() ? name + voice.say("wijzigingen.werkmap") : name;
    }

    private String name(VersionName version) {
        return version.revision().equals(LATEST) ? voice.say("wijzigingen.laatste") : version.revision();
    }

    /** How much changed in a dossier. */
    String lead(DossierChanges dossier) {
        Change.Kind kind = dossier.kind().orElse(Change.Kind.CHANGED);
        if (kind != Change.Kind.CHANGED) {
            return voice.say("wijzigingen.dossier." + kind.key());
        }
        List<String> counts = new ArrayList<>();
        for (Change.Kind one : Change.Kind.values()) {
            int number = (int) dossier.changes().stream()
                    .filter(change -> change.kind() == one)
                    .count();
            if (number > 0) {
                counts.add(voice.count("wijzigingen.aantal." + one.key(), number));
            }
        }
        String sum = voice.formats().list(counts);
        return dossier.earlierId()
                .map(id -> voice.say("wijzigingen.hernoemd", sum, id))
                .orElse(sum);
    }

    /** How many dossiers changed. */
    String lead(List<ChangedDossier> all) {
        int changed = (int) all.stream().filter(ChangedDossier::isChanged).count();
        return changed == 0 ? voice.say("wijzigingen.geen") : voice.count("wijzigingen.dossiers", changed, all.size());
    }
}
