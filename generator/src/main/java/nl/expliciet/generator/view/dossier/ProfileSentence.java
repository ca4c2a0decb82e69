package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.insight.Departure;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.view.Formats;

/** The sentence that says what to see in a profile: how often it departs from the ideal type, and where most. */
final class ProfileSentence {
    private final Scribe scribe;

    ProfileSentence(Scribe scribe) {
        this.scribe = scribe;
    }

    String words() {
        SixQuestionProfile profile = scribe.dossier().profile();
        if (!profile.agreed().hasNoScores()) {
            return departures("profiel.overeen", profile.agreed(), "") + undecided(profile.agreed()) + phase(profile);
        }
        return profile.reading().map(this::read).orElseGet(() -> positions(profile));
    }

    /** Which phase it is about, when others have a profile too. */
    private String phase(SixQuestionProfile profile) {
        return profile.leading()
                .flatMap(agreed -> agreed.phase().value())
                .map(phase -> " " + scribe.say("profiel.fase", scribe.phaseName(phase)))
                .orElse("");
    }

    private String read(Observation observation) {
        return departures(
                        "profiel.gelezen",
                        observation.profile(),
                        Formats.capital(scribe.formats().named(observation.observer())))
                + " "
                + scribe.say("profiel.gelezen.niet");
    }

    private String positions(SixQuestionProfile profile) {
        int known = ProfileScores.parties(profile.positions());
        return known == 0
                ? scribe.say("profiel.onbekend")
                : scribe.count(
                        "profiel.posities",
                        known,
                        Formats.capital(scribe.formats().inWords(known)));
    }

    private String departures(String key, Profile profile, String observer) {
        List<Departure> departures = Departure.of(profile, scribe.context().knowledge());
        int scored = ProfileScores.count(profile);
        String of = scribe.formats().inWords(scored);
        if (departures.isEmpty()) {
            return scribe.say(key + ".geen", of, observer);
        }
        String number = scribe.formats().inWords(departures.size());
        String form = departures.size() == scored ? ".alle" : ".deel";
        return scribe.say(key + form, number, of, observer) + " " + largest(departures);
    }

    private String largest(List<Departure> departures) {
        int most =
                departures.stream().mapToInt(d -> Math.abs(d.distance())).max().orElseThrow();
        List<String> names = departures.stream()
                .filter(departure -> Math.abs(departure.distance()) == most)
                .map(departure -> Formats.small(scribe.context()
                        .knowledge()
                        .question(departure.question())
                        .label()))
                .toList();
        boolean all = names.size() == departures.size();
        String key = !all ? "profiel.grootst" : departures.size() == 1 ? "profiel.enige" : "profiel.overal";
        return scribe.say(key, scribe.formats().list(names), distance(departures, most));
    }

    /** With its direction where that is the same for all. */
    private String distance(List<Departure> departures, int most) {
        boolean higher = departures.stream().anyMatch(departure -> departure.distance() == most);
        boolean lower = departures.stream().anyMatch(departure -> departure.distance() == -most);
        if (higher && lower) {
            return String.valueOf(most);
        }
        return scribe.say(higher ? "verschil.hoger" : "verschil.lager", most);
    }

    private String undecided(Profile agreed) {
        int open = scribe.context().knowledge().questions().size() - ProfileScores.count(agreed);
        return open == 0
                ? ""
                : " " + scribe.count("profiel.onbepaald", open, scribe.formats().inWords(open));
    }
}
