package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.view.Html;

/**
 * A profile among the others.
 *
 * @param name the title, with a link to the dossier if it is one
 * @param note nature of the dossier and whose reading it is
 * @param scores as shown, one per question
 * @param marks the same scores, to draw beside the ideal type, which itself has none
 * @param chart radar
 * @param data the six scores for the comparison, 0 where unknown
 */
public record ProfileCard(
        String title, Html name, String note, List<String> scores, List<Score> marks, Html chart, String data) {
    public ProfileCard {
        scores = List.copyOf(scores);
        marks = List.copyOf(marks);
    }

    /** The scores in a row. */
    public String row() {
        return String.join(" ", scores);
    }
}
