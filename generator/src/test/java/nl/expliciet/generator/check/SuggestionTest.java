package nl.expliciet.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "samenvating, samenvatting",
        "SAMENVATTING, samenvatting",
        "stauts, status",
        "titl, titel",
        "gemeente, ''",
        "x, ''"
    })
    void namesTheNearestKnownWord(String typed, String expected) {
        assertEquals(expected, Suggestion.nearest(typed, List.of("status", "samenvatting", "titel")));
    }

    @Test
    void takesTheFirstInTheAlphabetOfEquallyNearWords() {
        assertEquals("raad-a", Suggestion.nearest("raad-x", List.of("raad-c", "raad-a", "raad-b")));
    }

    @Test
    void prefersANearerWordOverAnEarlierOne() {
        assertEquals("raad-b", Suggestion.nearest("raad-bb", List.of("raad-aa", "raad-b")));
    }

    @Test
    void looksNowhereInAVeryLongList() {
        List<String> many = IntStream.range(0, 5000).mapToObj(i -> "word" + i).toList();
        assertEquals("", Suggestion.nearest("word1x", many));
    }
}
