package nl.expliciet.generator.knowledge;

import java.util.List;
import java.util.Optional;

/** A list of check questions: one of the four perspectives', or an organisation's own from {@code catalogi/}. */
public record CheckQuestionList(String id, String title, List<CheckQuestion> questions) {
    public CheckQuestionList {
        questions = List.copyOf(questions);
    }

    /** The question with a number. */
    public Optional<CheckQuestion> question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }
}
