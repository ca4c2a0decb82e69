package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Radar;
import nl.expliciet.generator.insight.Departure;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.view.Html;

/** The small radar of the first page with its sentence: the agreed profile, else how an outsider reads it. */
final class CoverProfile {
    private final Scribe scribe;
    private final ProfileLines lines;

    CoverProfile(Scribe scribe) {
        this.scribe = scribe;
        this.lines = new ProfileLines(scribe);
    }

    private boolean isAgreed() {
        return !scribe.dossier().profile().agreed().hasNoScores();
    }

    private Optional<Observation> observation() {
        return scribe.dossier().profile().reading();
    }

    Html note() {
        Html name = Html.strong(scribe.say("voorblad.profiel"));
        if (!isAgreed() && observation().isEmpty()) {
            return name.plus(Html.text(": " + scribe.say("voorblad.profiel.onbekend")));
        }
        String scale = " " + scribe.say("voorblad.profiel.schaal") + ". ";
        return name.plus(Html.text(scale + sentence()));
    }

    private String sentence() {
        if (!isAgreed()) {
            return scribe.say(
                    "voorblad.profiel.gelezen",
                    scribe.formats().named(observation().orElseThrow().observer()));
        }
        List<Departure> departures = scribe.insight().departures();
        if (departures.isEmpty()) {
            return scribe.say("voorblad.profiel.gelijk");
        }
        List<String> names = departures.stream()
                .map(d -> scribe.label(d.question()).toLowerCase(Locale.ROOT).replace("rijk", "Rijk"))
                .toList();
        return scribe.say("voorblad.profiel.afwijkend", scribe.formats().list(names));
    }

    Html radar() {
        if (!isAgreed() && observation().isEmpty()) {
            return Html.EMPTY;
        }
        ProfileLine own =
                isAgreed() ? lines.agreed() : lines.observed(observation().orElseThrow());
        Radar radar = new Radar(lines.spoken(own), lines.axes(), List.of(lines.ideal(), own), Radar.Size.SMALL);
        return Html.chart(radar);
    }
}
