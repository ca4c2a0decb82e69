package nl.expliciet.generator.check;

import java.util.Collection;
import java.util.Comparator;

/** What was probably meant by a word that is not known. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word nearest to the one typed, by edit distance; empty when none comes near. */
  public static String nearest(String typed, Collection<String> known) {
    int farthest = Math.max(1, Math.min(3, typed.length() / 3));
    return known.stream()
        .filter(word -> Math.abs(word.length() - typed.length()) <= farthest)
        .filter(word -> distance(typed, word) <= farthest)
        .min(Comparator.comparingInt((String word) -> distance(typed, word)).thenComparing(word -> word))
        .orElse("");
  }

  /** Levenshtein distance, not counting upper and lower case. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int replaced = previous[j - 1] + (same ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
