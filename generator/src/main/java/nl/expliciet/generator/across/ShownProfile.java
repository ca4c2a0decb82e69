package nl.expliciet.generator.across;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;

/**
 * The profile that stands for a dossier among others: what was agreed, else how someone reads it.
 *
 * @param scores 1 to 5, by question; an unknown score is not in it
 * @param reading whose reading it is; empty when it was agreed
 */
public record ShownProfile(Map<ProfileQuestion, Integer> scores, Optional<Reading> reading) {
    public ShownProfile {
        scores = Map.copyOf(scores);
    }

    /** Who read the arrangement, and when. */
    public record Reading(String observer, Stated<PartialDate> date) {}

    /** The profile of a dossier; empty when it has no scores at all. */
    static Optional<ShownProfile> of(SixQuestionProfile profile) {
        if (!profile.agreed().hasNoScores()) {
            return Optional.of(new ShownProfile(scores(profile.agreed()), Optional.empty()));
        }
        return profile.reading().map(ShownProfile::of);
    }

    private static ShownProfile of(Observation observation) {
        Reading reading = new Reading(observation.observer(), observation.date());
        return new ShownProfile(scores(observation.profile()), Optional.of(reading));
    }

    private static Map<ProfileQuestion, Integer> scores(Profile profile) {
        Map<ProfileQuestion, Integer> scores = new EnumMap<>(ProfileQuestion.class);
        for (ProfileQuestion question : ProfileQuestion.values()) {
            profile.score(question).ifPresent(score -> scores.put(question, score));
        }
        return scores;
    }

    /** The score on a question; empty when unknown. */
    public Optional<Integer> score(ProfileQuestion question) {
        return Optional.ofNullable(scores.get(question));
    }

    /** True when the parties agreed on it. */
    public boolean isAgreed() {
        return reading.isEmpty();
    }
}
