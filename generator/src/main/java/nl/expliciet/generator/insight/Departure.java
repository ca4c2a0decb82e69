package nl.expliciet.generator.insight;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Score;

/**
 * A question on which the agreed profile departs from the ideal type. Departing is not wrong; without an argument it is
 * a warning.
 *
 * @param score what was agreed, 1 to 5
 * @param ideal the ideal type, 1 to 5
 * @param argued true when an argument stands beside the score
 */
public record Departure(ProfileQuestion question, int score, int ideal, boolean argued) {
    public Departure {
        Objects.requireNonNull(question);
    }

    /** How far above (positive) or below (negative) the ideal type. */
    public int distance() {
        return score - ideal;
    }

    /** The departures of a profile, in the order of the questions. */
    public static List<Departure> of(Profile profile, Knowledge knowledge) {
        return knowledge.questions().stream()
                .filter(question -> profile.score(question.question()).isPresent())
                .map(question -> departure(profile, question))
                .filter(departure -> departure.distance() != 0)
                .toList();
    }

    private static Departure departure(Profile profile, SixQuestion question) {
        Score score = profile.scores().get(question.question());
        boolean argued =
                score.argument().value().filter(text -> !text.isEmpty()).isPresent();
        return new Departure(question.question(), score.score().value().orElseThrow(), question.ideal(), argued);
    }
}
