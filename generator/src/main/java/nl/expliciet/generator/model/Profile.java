package nl.expliciet.generator.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Scores on the six questions; a question that was left out is not in it.
 *
 * @param scores in the order of the questions
 */
public record Profile(Map<ProfileQuestion, Score> scores) {
    /** No scores at all. */
    public static final Profile EMPTY = new Profile(Map.of());

    public Profile {
        Map<ProfileQuestion, Score> ordered = new EnumMap<>(ProfileQuestion.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
    }

    /** The score on a question, 1 to 5; empty when unknown or left out. */
    public Optional<Integer> score(ProfileQuestion question) {
        return Optional.ofNullable(scores.get(question))
                .flatMap(score -> score.score().value());
    }

    /** True when no question has a number. */
    public boolean hasNoScores() {
        return scores.values().stream().allMatch(score -> score.score().value().isEmpty());
    }
}
