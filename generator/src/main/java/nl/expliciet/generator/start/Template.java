package nl.expliciet.generator.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file to start from, with slots such as {@code @titel@}. */
final class Template {
    private static final String FOLDER = "/nl/expliciet/templates/start/";
    private static final Pattern SLOT = Pattern.compile("@([a-z]+)@");

    private Template() {}

    /** The text of a template with all its slots filled. */
    static String fill(String name, Map<String, String> values) {
        return SLOT.matcher(text(name)).replaceAll(slot -> {
            String value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException(name + ": nothing for " + slot.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
