package nl.expliciet.generator.start;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.shipped.Shipped;

/** A file to start from, with slots such as {@code @titel@}. */
final class Template {
    private static final String FOLDER = "start/";
    private static final Pattern SLOT = Pattern.compile("@([a-z]+)@");

    private Template() {}

    /** The text of a template with all its slots filled. */
    static String fill(String name, Map<String, String> values) {
        return SLOT.matcher(Shipped.text(FOLDER + name)).replaceAll(slot -> {
            String value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException(name + ": nothing for " + slot.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** What may be chosen from a closed list. */
    static <E extends Enum<E> & Keyed> String keys(Class<E> values) {
        return String.join(", ", Keyed.keys(values));
    }
}
