package nl.expliciet.generator.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {
    private static final FindingText DUTCH = FindingText.in("nl");
    private static final FindingText ENGLISH = FindingText.in("en");
    private static final Position HERE = new Position("proef/dossier.yaml", 41, 12);

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeHasWordsInBothLanguages(FindingCode code) {
        Finding finding = Finding.of(code, HERE, "een", "twee", "drie", "vier");
        for (FindingText text : List.of(DUTCH, ENGLISH)) {
            assertFalse(text.title(code).isBlank());
            assertFalse(text.message(finding).contains("{"));
            assertFalse(text.hint(finding).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void everyWordThatFindingsUseIsThereInBothLanguages(Term term) {
        Finding finding = Finding.of(FindingCode.UNREADABLE, HERE, term);
        assertFalse(DUTCH.message(finding).isBlank());
        assertFalse(ENGLISH.message(finding).isBlank());
    }

    @Test
    void whatIsTypedNeverBecomesAWordOfOurs() {
        for (String typed : List.of("@party", "party", "@missing")) {
            Finding finding = Finding.of(FindingCode.BAD_ID, HERE, typed);
            assertTrue(DUTCH.message(finding).contains(typed), DUTCH.message(finding));
        }
    }

    @Test
    void readsLikeACompilerWithTheLineAndACaret() {
        Finding finding = Finding.of(FindingCode.OUT_OF_RANGE, HERE, "score", "1", "5", "6");
        assertEquals("""
        proef/dossier.yaml:41:12: error[EX012] score moet 1 t/m 5 zijn, hier staat 6
                eisen: 6
                       ^
          tip: Schrijf alleen het getal: zonder punten, komma's, woorden of eenheid.""", DUTCH.console(finding, Line.of("    eisen: 6")));
    }

    @Test
    void startsTheHintWithWhatWasMeant() {
        Finding finding =
                Finding.of(FindingCode.UNKNOWN_KEY, HERE, "tittel", "").suggesting("titel");
        assertTrue(DUTCH.hint(finding).startsWith("Bedoelde u 'titel'?"));
        assertTrue(ENGLISH.hint(finding).startsWith("Did you mean 'titel'?"));
    }

    @Test
    void tellsWhatTheYamlParserMeans() {
        Finding colon = Finding.of(FindingCode.SYNTAX, HERE, "mapping values are not allowed here");
        assertTrue(DUTCH.message(colon).contains("dubbele punt"));
    }

    @Test
    void keepsControlCharactersOutOfTheConsole() {
        String escape = "\u001B[31m";
        Finding finding = Finding.of(FindingCode.UNKNOWN_KEY, HERE, escape, "").suggesting(escape);
        String shown = DUTCH.console(finding, Line.of(escape + "\u202E: x"));
        assertTrue(shown.chars().noneMatch(c -> c == 0x1B || c == 0x202E));
    }

    @Test
    void showsOfALongLineThePartThatMatters() {
        Finding finding = Finding.of(FindingCode.BAD_ID, new Position("a", 1, 5000), "x".repeat(5000));
        String shown = DUTCH.console(finding, Line.of("y".repeat(9000)));
        assertTrue(shown.lines().allMatch(line -> line.length() < 400));
        assertTrue(shown.contains("^"));
    }

    @Test
    void saysThatAFindingWasAccepted() {
        Finding accepted = Finding.of(FindingCode.AGREEMENT_OVERDUE, HERE, "A-1", "2023-01-01")
                .accepted("Later.");
        assertTrue(DUTCH.message(accepted).endsWith("(aanvaard: Later.)"));
    }
}
