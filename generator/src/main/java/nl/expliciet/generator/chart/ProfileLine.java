package nl.expliciet.generator.chart;

import java.util.List;

/**
 * One line in a {@link Radar}: a score for every axis.
 *
 * @param label the name that stands at the line
 * @param kind what the line means
 * @param party the index of the party among the parties of the dossier, which gives its style; for other kinds the index
 *     among lines of that kind
 * @param scores one for every axis, in the order of the axes; where one is unknown the line has a gap
 */
public record ProfileLine(String label, Kind kind, int party, List<Score> scores) {

    /** What a line means; in this order they are painted over each other. */
    public enum Kind {
        /** The reference: dashed, without markers. */
        IDEAL,
        /** How someone reads the arrangement: never shown as agreed. */
        OBSERVED,
        /** What one party intends: thin, with its own marker. */
        POSITION,
        /** What the parties agreed, or the arrangement as a whole: the heaviest line. */
        AGREED
    }

    /** Keeps its own list of scores. */
    public ProfileLine {
        scores = List.copyOf(scores);
    }

    /** The ideal type. */
    public static ProfileLine ideal(String label, List<Score> scores) {
        return new ProfileLine(label, Kind.IDEAL, 0, scores);
    }

    /** The agreed position. */
    public static ProfileLine agreed(String label, List<Score> scores) {
        return new ProfileLine(label, Kind.AGREED, 0, scores);
    }

    /** The position of the party with the given index. */
    public static ProfileLine position(String label, int party, List<Score> scores) {
        return new ProfileLine(label, Kind.POSITION, party, scores);
    }

    /** The reading with the given index. */
    public static ProfileLine observed(String label, int index, List<Score> scores) {
        return new ProfileLine(label, Kind.OBSERVED, index, scores);
    }

    boolean drawn() {
        return scores.stream().anyMatch(Score::known);
    }
}
