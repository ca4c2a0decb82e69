package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * The answer to a check question: a text with who and when, or why the question does not apply. A question without an
 * answer is open.
 *
 * @param list id of the list: a perspective or an own catalogue
 * @param number number of the question in its list, from 1
 */
public record CheckAnswer(
        Place place,
        String list,
        int number,
        Stated<RichText> answer,
        Stated<RichText> notApplicable,
        Stated<Ref> party,
        Stated<PartialDate> date,
        List<Citation> sources) {
    public CheckAnswer {
        sources = List.copyOf(sources);
    }

    /** The same answer, to a question of a list. */
    public CheckAnswer to(String askedIn, int askedAs) {
        return new CheckAnswer(place, askedIn, askedAs, answer, notApplicable, party, date, sources);
    }

    /** True when the question was answered; {@code onbekend} is no answer. */
    public boolean isAnswered() {
        return answer.value().isPresent();
    }

    /** True when the question was put aside with a reason. */
    public boolean isNotApplicable() {
        return notApplicable.value().isPresent();
    }
}
