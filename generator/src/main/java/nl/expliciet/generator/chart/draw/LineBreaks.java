package nl.expliciet.generator.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** The places where one line of text may break. */
final class LineBreaks {

    private static final char SOFT_HYPHEN = '\u00AD';
    static final String ELLIPSIS = "…";
    /** A hyphenated break is taken only if the last space would leave more than this part of the line empty. */
    private static final double ACCEPTABLE_HOLE = 0.45;

    private final String text;
    private final Type type;
    private final List<Integer> places = new ArrayList<>();

    LineBreaks(String text, Type type) {
        this.text = text.strip();
        this.type = type;
        for (int i = 1; i < this.text.length() - 1; i++) {
            char c = this.text.charAt(i);
            if (c == ' ' || c == SOFT_HYPHEN || (c == '-' || c == '/') && Character.isLetter(this.text.charAt(i + 1))) {
                places.add(i);
            }
        }
    }

    /** The index of the break that gives the narrowest block of two lines, or -1. */
    int mostBalanced() {
        int best = -1;
        double narrowest = Double.MAX_VALUE;
        for (int place : places) {
            double width = Math.max(type.width(before(place)), type.width(after(place)));
            if (width < narrowest) {
                narrowest = width;
                best = place;
            }
        }
        return best;
    }

    /** The last break whose line fits, or -1. */
    int lastThatFits(double maxWidth) {
        int last = -1;
        int lastSpace = -1;
        for (int place : places) {
            if (type.width(before(place)) <= maxWidth) {
                last = place;
                lastSpace = text.charAt(place) == SOFT_HYPHEN ? lastSpace : place;
            }
        }
        boolean spaceWillDo = lastSpace >= 0 && type.width(before(lastSpace)) > maxWidth * (1 - ACCEPTABLE_HOLE);
        return spaceWillDo ? lastSpace : last;
    }

    /** What stands on the line before this break, as it is shown. */
    String before(int place) {
        char c = text.charAt(place);
        String end = c == ' ' ? "" : c == SOFT_HYPHEN ? "-" : String.valueOf(c);
        return visible(text.substring(0, place).strip()) + end;
    }

    /** What follows this break, as it is shown. */
    String after(int place) {
        return visible(rest(place));
    }

    /** What follows this break, with its soft hyphens. */
    String rest(int place) {
        return text.substring(place + 1).strip();
    }

    static String visible(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** The text, cut at the end with an ellipsis if it is wider than allowed. */
    static String shorten(String text, Type type, double maxWidth) {
        if (type.width(text) <= maxWidth) {
            return text;
        }
        int end = text.length();
        while (end > 0 && type.width(text.substring(0, end).strip() + ELLIPSIS) > maxWidth) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
