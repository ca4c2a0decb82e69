package nl.expliciet.generator.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.layout.breaker.BreakPoint;

class LineEndsTest {

    @Test
    void breaksBetweenWordsAndAfterHyphensOfWords() {
        assertEquals(List.of("de ", "gemeente-", "brede ", "opgave"), parts("de gemeente-brede opgave"));
    }

    @Test
    void keepsNumbersOfAgreementsAndYearsWhole() {
        assertEquals(List.of("zie ", "BP-05 ", "en ", "E22-2, ", "2021-2026"), parts("zie BP-05 en E22-2, 2021-2026"));
    }

    @Test
    void keepsWordsWithAnApostropheWhole() {
        assertEquals(List.of("hele ", "euro’s ", "en ", "foto’s"), parts("hele euro’s en foto’s"));
    }

    @Test
    void keepsDatesWhole() {
        assertEquals(
                List.of("op ", "10\u00A0juli\u00A02021 ", "besloten"), parts("op 10\u00A0juli\u00A02021 besloten"));
    }

    @Test
    void breaksWordsInHeadingsOnlyWhenNoLineMayHoldThem() {
        String heading = "Arbeidsongeschiktheidsverzekering en samenwerkingsovereenkomst";
        LineEnds ends = new LineEnds(heading, Hyphenator.shipped("nl"), true);
        List<String> parts = parts(ends, heading);
        assertEquals(List.of("en ", "samenwerkingsovereenkomst"), parts.subList(parts.size() - 2, parts.size()));
        assertEquals("Arbeidsongeschiktheidsverzekering ", String.join("", parts.subList(0, parts.size() - 2)));
        assertTrue(parts.size() > 5, parts.toString());
    }

    @Test
    void breaksLongTextsAtTheSamePlacesAsShortOnes() {
        String sentence = "De gemeente-brede opgave van de regio’s, zie BP-05  en verder. ";
        List<String> all = parts(sentence.repeat(200));
        assertEquals(
                Collections.nCopies(200, parts(sentence)).stream()
                        .flatMap(List::stream)
                        .toList(),
                all);
    }

    @Test
    void looksNoFurtherIntoAnEndlessWordThanALineIsLong() {
        String word = "samenwerking".repeat(20_000);
        assertEquals(word, String.join("", parts(new LineEnds(word, Hyphenator.shipped("nl"), false), word)));
        for (String endless : List.of(word, "a-".repeat(100_000), "ab\u00AD".repeat(100_000), "/a".repeat(100_000))) {
            Counted counted = new Counted(endless);
            new LineEnds(counted, Hyphenator.shipped("nl"), false).next();
            assertTrue(counted.reads < 10_000, counted.reads + " of " + endless.substring(0, 12));
        }
    }

    /** A text that counts how many of its characters were asked for: the layout makes new line ends for every line. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.substring(start, end);
        }
    }

    private static List<String> parts(String text) {
        return parts(new LineEnds(text, Hyphenator.NONE, false), text);
    }

    private static List<String> parts(LineEnds ends, String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (BreakPoint next = ends.next(); next.getPosition() >= 0; next = ends.next()) {
            parts.add(text.substring(start, next.getPosition()));
            start = next.getPosition();
        }
        return parts;
    }
}
