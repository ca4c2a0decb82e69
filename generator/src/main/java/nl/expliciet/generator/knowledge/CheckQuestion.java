package nl.expliciet.generator.knowledge;

import java.util.List;
import java.util.Locale;

/**
 * A check question.
 *
 * @param id list and two-digit number, such as {@code presterend-03}; never changes
 * @param number place in its list, from 1
 * @param sources where it comes from; empty for an organisation's own question
 */
public record CheckQuestion(String id, int number, String text, List<SourceReference> sources) {
    public CheckQuestion {
        sources = List.copyOf(sources);
    }

    /** A question with the id that follows from its list and number. */
    public static CheckQuestion of(String list, int number, String text, List<SourceReference> sources) {
        return new CheckQuestion(id(list, number), number, text, sources);
    }

    /** The id of a question. */
    public static String id(String list, int number) {
        return String.format(Locale.ROOT, "%s-%02d", list, number);
    }
}
