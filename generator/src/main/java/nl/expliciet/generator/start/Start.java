package nl.expliciet.generator.start;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What someone wants to start.
 *
 * @param answers what was told; what is left out has a default
 * @param version of the plugin that a new repository is to use
 * @param day the day on which it is started, for a repository that has no commit yet
 */
public record Start(StartKind kind, Map<Question, String> answers, String version, LocalDate day) {
    public Start {
        Objects.requireNonNull(kind);
        answers = Map.copyOf(answers);
        Objects.requireNonNull(version);
        Objects.requireNonNull(day);
    }

    /** What was answered, on one line; empty when nothing was. */
    String answer(Question question) {
        return answers.getOrDefault(question, "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
