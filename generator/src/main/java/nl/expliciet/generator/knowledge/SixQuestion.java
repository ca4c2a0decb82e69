package nl.expliciet.generator.knowledge;

import nl.expliciet.generator.model.ProfileQuestion;

/**
 * One of the six questions of the profile.
 *
 * @param number 1 to 6, the order of the axes
 * @param label short name on an axis
 * @param text the question itself
 * @param lowest what score 1 means
 * @param highest what score 5 means; the source names no meaning for the scores between
 * @param ideal score in the ideal type of equal partnership: where the conversation starts, not a norm
 * @param reason why the ideal type has that score
 */
public record SixQuestion(
        ProfileQuestion question,
        int number,
        String label,
        String text,
        String lowest,
        String highest,
        int ideal,
        String reason,
        SourceReference source) {
    public SixQuestion {
        if (ideal < 1 || ideal > 5) {
            throw new IllegalArgumentException("ideal type outside 1 to 5: " + ideal);
        }
    }
}
