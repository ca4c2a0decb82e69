package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.view.Formats;

/** Profiles as lines for a drawing. */
final class ProfileLines {
    private final Scribe scribe;

    ProfileLines(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The names of the axes. */
    List<String> axes() {
        return scribe.context().knowledge().questions().stream()
                .map(question -> question.label())
                .toList();
    }

    /** The ideal type. */
    ProfileLine ideal() {
        List<Score> scores = scribe.context().knowledge().questions().stream()
                .map(q -> new Score(q.ideal()))
                .toList();
        return ProfileLine.ideal(scribe.say("radar.ideaal"), scores);
    }

    /** The agreed profile. */
    ProfileLine agreed() {
        return ProfileLine.agreed(
                scribe.say("radar.overeengekomen"),
                scores(scribe.dossier().profile().agreed()));
    }

    /** The position of each party. */
    List<ProfileLine> positions() {
        return scribe.dossier().profile().positions().stream()
                .map(this::position)
                .toList();
    }

    private ProfileLine position(PartyPosition position) {
        return ProfileLine.position(
                scribe.inPhase(scribe.partyName(position.party()), position.phase()),
                scribe.partyIndex(position.party()),
                scores(position.profile()));
    }

    /** How others read the arrangement. */
    List<ProfileLine> observations() {
        List<ProfileLine> lines = new ArrayList<>();
        for (Observation observation : scribe.dossier().profile().observations()) {
            lines.add(observed(observation, lines.size()));
        }
        return lines;
    }

    /** How one of them reads it. */
    ProfileLine observed(Observation observation) {
        return observed(observation, 0);
    }

    private ProfileLine observed(Observation observation, int index) {
        String name = scribe.inPhase(observation.observer(), observation.phase());
        return ProfileLine.observed(name, index, scores(observation.profile()));
    }

    /** What the shape of a profile says in words, with the ideal type between brackets. */
    String spoken(ProfileLine own) {
        List<String> scores = new ArrayList<>();
        for (int i = 0; i < axes().size(); i++) {
            String label = axes().get(i).replace("\u00ad", "");
            scores.add(label + " " + words(own.scores().get(i)) + " ("
                    + ideal().scores().get(i).value() + ")");
        }
        return scribe.say("radar.alt", Formats.capital(own.label()), String.join(", ", scores));
    }

    private String words(Score score) {
        return score.known() ? String.valueOf(score.value()) : scribe.unknownWord();
    }

    private static List<Score> scores(Profile profile) {
        return Arrays.stream(ProfileQuestion.values())
                .map(question -> profile.score(question).map(Score::new).orElse(Score.UNKNOWN))
                .toList();
    }
}
