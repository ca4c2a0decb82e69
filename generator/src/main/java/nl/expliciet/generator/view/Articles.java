package nl.expliciet.generator.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Names as a sentence has them: {@code Rijk} becomes {@code het Rijk}. Which article a name gets follows from its first word,
 * by a list among the fixed words that a theme can lengthen; a name that begins with another word stays as it is.
 */
final class Articles {
    private final Map<String, Word> words = new HashMap<>();

    /** The first word of a name inside a sentence, with its article before it. */
    private record Word(String article, String written) {}

    /** Reads the list: {@code het: Rijk ministerie; de: gemeente}; each word as it is written behind its article. */
    Articles(String list) {
        for (String part : list.split(";")) {
            String[] article = part.strip().split(":");
            Arrays.stream(article[1].strip().split(" +"))
                    .forEach(word -> words.put(Formats.small(word), new Word(article[0], word)));
        }
    }

    /** The name with its article. */
    String before(String name) {
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        Word known = words.get(Formats.small(first));
        return known == null ? name : known.article() + " " + known.written() + name.substring(first.length());
    }
}
