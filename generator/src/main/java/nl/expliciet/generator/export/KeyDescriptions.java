package nl.expliciet.generator.export;

import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.shipped.Shipped;

/** What every key of the format is for, in plain words: {@code format/<language>.properties} of the templates. */
final class KeyDescriptions {
    private static final String FOLDER = "format/";

    private final Properties words;

    private KeyDescriptions(Properties words) {
        this.words = words;
    }

    /** The descriptions in a language. */
    static KeyDescriptions in(Language language) {
        return new KeyDescriptions(Shipped.words(FOLDER + language.key() + ".properties"));
    }

    /** What a key of a block is for; a key that means the same in every block is described once, under {@code *}. */
    Optional<String> of(String block, String key) {
        String same = words.getProperty("same." + block, block);
        return Stream.of(block, same, "*")
                .map(name -> words.getProperty(name + "." + key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a schema is about. */
    String title(String name) {
        return words.getProperty("schema." + name, name);
    }

    /** The text under a key of the resource. */
    String at(String key) {
        return words.getProperty(key);
    }

    /** All keys of the resource, for the test that none is left over. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
