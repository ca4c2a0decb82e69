package nl.expliciet.generator.start;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids of names. */
public final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    /**
     * Lower-case letters, digits and single hyphens, cut between words.
     *
     * @param otherwise the id of a text that has no letter or digit
     */
    public static String of(String text, String otherwise) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug.isEmpty() ? otherwise : slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }

    /** The id itself when it is free, else the first of {@code id-2}, {@code id-3}, ... that is. */
    public static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int next = 2; taken.test(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }
}
