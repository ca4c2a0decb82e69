package nl.expliciet.generator.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HyphenatorTest {

    private static final Hyphenator DUTCH = Hyphenator.shipped("nl");

    @Test
    void breaksDutchWordsAtSyllables() {
        assertEquals("ver-ant-woor-de-lijk-heid", split(DUTCH, "verantwoordelijkheid"));
        assertEquals("samen-wer-kings-over-een-komst", split(DUTCH, "samenwerkingsovereenkomst"));
        assertEquals("Volks-ver-te-gen-woor-di-ging", split(DUTCH, "Volksvertegenwoordiging"));
    }

    @Test
    void breaksCompoundsBetweenTheirParts() {
        assertEquals("Drecht-ste-den-dinsdag", split(DUTCH, "Drechtstedendinsdag"));
        assertEquals("bestuurs-lagen", split(DUTCH, "bestuurslagen"));
        assertEquals("tus-sen-eva-lu-atie", split(DUTCH, "tussenevaluatie"));
    }

    @Test
    void leavesShortWordsWhole() {
        assertEquals("gemeente", split(DUTCH, "gemeente"));
    }

    @Test
    void breaksEnglishWords() {
        assertEquals("respon-si-bil-i-ties", split(Hyphenator.shipped("en"), "responsibilities"));
    }

    private static String split(Hyphenator hyphenator, String word) {
        int[] breaks = hyphenator.breaks(word);
        StringBuilder out = new StringBuilder(word);
        Arrays.stream(breaks).map(i -> -i).sorted().forEach(i -> out.insert(-i, '-'));
        return out.toString();
    }
}
