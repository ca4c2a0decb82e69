package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/** An organisation's own check-question list: a file in {@code catalogi/}. */
public record OwnQuestionList(String id, String title, List<Question> questions) {
    public OwnQuestionList {
        questions = List.copyOf(questions);
    }

    /** A question with its number. */
    public record Question(Place place, int number, RichText text) {}
}
