package nl.expliciet.generator.view.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;

/**
 * The profile that stands for a dossier among others: what was agreed, else how someone reads it.
 *
 * @param observation whose reading it is; empty when it was agreed
 */
record ShownProfile(Profile profile, Optional<Observation> observation) {

    /** The profile of a dossier; empty when it has no scores at all. */
    static Optional<ShownProfile> of(Dossier dossier) {
        if (!dossier.profile().agreed().hasNoScores()) {
            return Optional.of(new ShownProfile(dossier.profile().agreed(), Optional.empty()));
        }
        return dossier.profile().observations().stream()
                .filter(observation -> !observation.profile().hasNoScores())
                .findFirst()
                .map(observation -> new ShownProfile(observation.profile(), Optional.of(observation)));
    }

    /** One score per question; unknown where it has none. */
    List<Score> scores() {
        return Arrays.stream(ProfileQuestion.values())
                .map(question -> profile.score(question).map(Score::new).orElse(Score.UNKNOWN))
                .toList();
    }
}
