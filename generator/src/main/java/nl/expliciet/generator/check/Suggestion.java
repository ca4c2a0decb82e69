package nl.expliciet.generator.check;

import java.util.Arrays;
import java.util.Collection;

/** What was probably meant by a word that is not known. */
public final class Suggestion {
    /** Among more words than this nothing is looked for: a large dossier full of mistakes would take minutes. */
    private static final int MOST_WORDS = 500;

    private Suggestion() {}

    /**
     * The known word nearest to the one typed, by edit distance, the first in the alphabet of several; empty when none
     * comes near.
     */
    public static String nearest(String typed, Collection<String> known) {
        if (known.size() > MOST_WORDS) {
            return "";
        }
        String nearest = "";
        int least = Math.max(1, Math.min(3, typed.length() / 3)) + 1;
        for (String word : known) {
            int distance = distance(typed, word, least);
            if (distance < least || distance == least && !nearest.isEmpty() && word.compareTo(nearest) < 0) {
                nearest = word;
                least = distance;
            }
        }
        return nearest;
    }

    /** Levenshtein distance, not counting upper and lower case; more than the limit as soon as that is certain. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 0; i < a.length(); i++) {
            previous = nextRow(previous, a.charAt(i), b);
            if (Arrays.stream(previous).min().orElse(0) > limit) {
                return limit + 1;
            }
        }
        return previous[b.length()];
    }

    private static int[] nextRow(int[] previous, char typed, String b) {
        int[] row = new int[previous.length];
        row[0] = previous[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int replaced = previous[j - 1] + (isSame(typed, b.charAt(j - 1)) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
        }
        return row;
    }

    private static boolean isSame(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
