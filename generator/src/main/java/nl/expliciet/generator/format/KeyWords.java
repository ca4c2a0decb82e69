package nl.expliciet.generator.format;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.shipped.Shipped;

/** What every key of the format is called and what it is for: {@code format/<language>.properties} of the templates. */
public final class KeyWords {
    private static final String FOLDER = "format/";
    private static final String NAME = "naam.";

    private final Properties words;

    private KeyWords(Properties words) {
        this.words = words;
    }

    /** The words in a language. */
    public static KeyWords in(Language language) {
        return new KeyWords(Shipped.words(FOLDER + language.key() + ".properties"));
    }

    /** What a key of a block is for; a key that means the same in every block is described once, under {@code *}. */
    public Optional<String> description(Shape.Block<?> block, Key<?> key) {
        return candidates(block, key)
                .map(words::getProperty)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a key of a block is called, as a heading: the texts at the first of these that is there. */
    public Stream<String> nameKeys(Shape.Block<?> block, Key<?> key) {
        return candidates(block, key).map(candidate -> NAME + candidate);
    }

    /** The names by their keys. */
    public Map<String, String> names() {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(NAME))
                .collect(Collectors.toMap(key -> key, words::getProperty));
    }

    private Stream<String> candidates(Shape.Block<?> block, Key<?> key) {
        String same = words.getProperty("same." + block.name(), block.name());
        return Stream.of(block.name(), same, "*").map(name -> name + "." + key.name());
    }

    /** What a schema is about. */
    public String title(String name) {
        return words.getProperty("schema." + name, name);
    }

    /** The text under a key of the resource. */
    public String at(String key) {
        return words.getProperty(key);
    }

    /** All keys of the resource, for the test that none is left over. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
