package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import nl.expliciet.generator.format.Blocks;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key that people type has a name in both languages, and no name is left over. */
class KeyNamesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyHasAName(Language language) {
        Messages messages = Messages.of(language);
        for (Shape.Block<?> block : Blocks.all().values()) {
            for (Key<?> key : block.keys()) {
                assertFalse(messages.name(block, key).isBlank(), block.name() + "." + key.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameIsLeftOver(Language language) {
        KeyWords words = KeyWords.in(language);
        Set<String> left = new TreeSet<>(words.names().keySet());
        for (Shape.Block<?> block : Blocks.all().values()) {
            for (Key<?> key : block.keys()) {
                words.nameKeys(block, key)
                        .filter(words.names()::containsKey)
                        .findFirst()
                        .ifPresent(left::remove);
            }
        }
        assertEquals(Set.of(), left);
    }
}
