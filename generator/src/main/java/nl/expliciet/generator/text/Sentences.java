package nl.expliciet.generator.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentences of plain words, where there is no room for all. */
public final class Sentences {
    /** What stands for the words left out. */
    public static final String MORE = " …";

    /** An abbreviation such as "art. 5" ends no sentence: a capital follows on one. */
    private static final Pattern END = Pattern.compile("[.!?][\\p{Pe}\\p{Pf}\"']*(?=\\s+[\\p{Ps}\\p{Pi}\"']*\\p{Lu})");

    private Sentences() {}

    /**
     * The first whole sentences: as many as fit, and always one.
     *
     * @return the words themselves when they fit
     */
    public static String first(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = 0;
        Matcher ends = END.matcher(words);
        while (ends.find() && (end == 0 || ends.end() <= longest)) {
            end = ends.end();
        }
        return end == 0 ? words : words.substring(0, end);
    }
}
