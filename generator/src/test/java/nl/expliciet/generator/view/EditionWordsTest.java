package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import org.junit.jupiter.api.Test;

class EditionWordsTest {
    private static String full(String label) {
        Edition edition = new Edition(label, "b792dec", Optional.empty(), false, "");
        return new EditionWords(Messages.of(Language.DUTCH)).full(edition);
    }

    @Test
    void namesACommitOnceAlsoWhenTheLabelHasIt() {
        assertEquals("versie v1.0 · commit b792dec", full("v1.0"));
        assertEquals("versie v1.0-1-gb792dec", full("v1.0-1-gb792dec"));
        assertEquals("commit b792dec", full(""));
    }
}
