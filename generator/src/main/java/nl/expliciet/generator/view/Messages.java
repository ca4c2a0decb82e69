package nl.expliciet.generator.view;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.shipped.Shipped;

/** The fixed words of pages in one language, from {@code message/<language>.properties}, and the names that sources give. */
public final class Messages {
    private static final String FOLDER = "message/";

    private final Language language;
    private final Map<String, String> texts;
    private final KeyWords keys;

    private Messages(Language language, Properties texts, KeyWords keys) {
        this.language = language;
        this.keys = keys;
        this.texts = texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
    }

    /** The built-in words. */
    public static Messages of(Language language) {
        return of(language, Optional.empty());
    }

    /**
     * The built-in words with those of a theme folder laid over them.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Messages of(Language language, Optional<Path> theme) {
        String file = FOLDER + language.key() + ".properties";
        Properties texts = Shipped.words(file);
        KeyWords keys = KeyWords.in(language);
        texts.putAll(keys.names());
        texts.putAll(KnownNames.of(language));
        try {
            Optional<byte[]> own = ThemeFile.read(theme, file);
            if (own.isPresent()) {
                texts.load(new StringReader(new String(own.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Messages(language, texts, keys);
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /**
     * A text with its arguments filled in for {@code {0}}, {@code {1}} and so on.
     *
     * @throws IllegalArgumentException for a key that is not there: a bug
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return filled(text, arguments);
    }

    /** Filled in from left to right, so that an argument with braces in it stays as typed. */
    private static String filled(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean slot = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int argument = slot ? text.charAt(i + 1) - '0' : -1;
            if (argument >= 0 && argument < arguments.length) {
                filled.append(arguments[argument]);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** The text for a number: {@code key.een} for one, {@code key} for any other. */
    public String count(String key, int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(number == 1 && texts.containsKey(key + ".een") ? key + ".een" : key, arguments);
    }

    /** The name of a value from a closed list. */
    public String label(Keyed value) {
        return text("label." + value.getClass().getSimpleName() + "." + value.key());
    }

    /** What a key of the format is called. */
    public String name(Shape.Block<?> block, Key<?> key) {
        return keys.nameKeys(block, key)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::get)
                .orElseThrow(() -> new IllegalArgumentException("no name for " + block.name() + "." + key.name()));
    }

    /** All keys, for tests that compare languages. */
    public Set<String> keys() {
        return texts.keySet();
    }
}
