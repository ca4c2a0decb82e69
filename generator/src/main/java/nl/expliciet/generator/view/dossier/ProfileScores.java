package nl.expliciet.generator.view.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.ScoreDots;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;

/** Scores in words, figures and dots; unknown is a word, and so is what nobody filled in. */
final class ProfileScores {
    private final Scribe scribe;

    ProfileScores(Scribe scribe) {
        this.scribe = scribe;
    }

    /** How many questions of a profile have a number. */
    static int count(Profile profile) {
        return (int) Arrays.stream(ProfileQuestion.values())
                .filter(question -> profile.score(question).isPresent())
                .count();
    }

    /** How many parties gave a position with at least one number, in one phase or in more. */
    static int parties(List<PartyPosition> positions) {
        return (int) positions.stream()
                .filter(position -> !position.profile().hasNoScores())
                .map(PartyPosition::party)
                .distinct()
                .count();
    }

    /** The score on a question of a profile. */
    static Stated<Integer> stated(Profile profile, ProfileQuestion question) {
        return Optional.ofNullable(profile.scores().get(question))
                .map(Score::score)
                .orElse(Stated.absent());
    }

    /** A score as a figure; a dash where it was left out. */
    Html number(Stated<Integer> score) {
        return score.isAbsent()
                ? Html.text("–")
                : shown(score, Html.text(score.value().map(String::valueOf).orElse("")));
    }

    /** A score as dots with the figure. */
    Html dots(Stated<Integer> score) {
        int value = score.value().orElse(0);
        Html dots =
                new Html.Picture(ScoreDots.of(new nl.expliciet.generator.chart.Score(value)), Html.Picture.Role.SCORE);
        return shown(score, Html.span("nowrap", Html.all(dots, Html.text(" " + value))));
    }

    private Html shown(Stated<Integer> score, Html known) {
        if (score.isUnknown()) {
            return scribe.unknown();
        }
        return score.isAbsent() ? Html.span("second", Html.text(scribe.say("niet-ingevuld"))) : known;
    }

    /** How far a score lies from the ideal type: {@code 2 hoger}, {@code gelijk}. */
    Html distance(Stated<Integer> score, SixQuestion question) {
        return score.value().map(value -> distance(value - question.ideal())).orElse(Html.EMPTY);
    }

    private Html distance(int distance) {
        if (distance == 0) {
            return Html.text(scribe.say("verschil.gelijk"));
        }
        String key = distance > 0 ? "verschil.hoger" : "verschil.lager";
        return Html.strong(scribe.say(key, Math.abs(distance)));
    }
}
