package nl.expliciet.generator.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A score of 1 to 5, or unknown. */
public record Score(int value) {

    /** The highest score. */
    public static final int MAX = 5;
    /** The source does not tell. */
    public static final Score UNKNOWN = new Score(0);

    /** Refuses what is no score. */
    public Score {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("a score is 1 to 5, or 0 when unknown: " + value);
        }
    }

    /** A row of scores; 0 is unknown. */
    public static List<Score> row(int... values) {
        return IntStream.of(values).mapToObj(Score::new).toList();
    }

    /** Whether there is a score. */
    public boolean known() {
        return value > 0;
    }
}
