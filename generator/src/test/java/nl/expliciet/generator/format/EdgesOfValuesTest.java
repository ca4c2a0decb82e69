package nl.expliciet.generator.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that parse and yet would break what is made of them. */
class EdgesOfValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P101Y", "P100Y1M", "P1201M", "P36526D", "P99999999999999Y", "P0D", "P-1Y"})
    void periodsThatNoDateCanBear(String period) {
        assertTrue(new Scalar.Interval().parse(period).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P100Y", "P1Y6M", "P2W", "P36525D"})
    void periodsOfACenturyAtMost(String period) {
        assertTrue(new Scalar.Interval().parse(period).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9", "CON", "Nul", "onbekend", ""})
    void namesThatWindowsOrWeUse(String id) {
        assertTrue(Shapes.ID_WITH_CAPITALS.parse(id).isEmpty());
        assertTrue(Shapes.ID.parse(id).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "nul-1", "com10", "raad-van-state"})
    void namesThatOnlyLookLikeThem(String id) {
        assertTrue(Shapes.ID.parse(id).isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 300, 10_000})
    void idsThatAreLongerThanAFileMayBeCalled(int length) {
        assertTrue(Shapes.ID.parse("a".repeat(length)).isEmpty());
        assertTrue(Shapes.ID.parse("a".repeat(Scalar.Id.LONGEST)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organen",
                "stijl",
                "schema",
                "wijzigingen",
                "gids",
                "model",
                "agenda",
                "diwoo",
                "middelen",
                "thema",
                "target",
                "nul"
            })
    void namesOfFoldersThatAreNoDossier(String id) {
        assertFalse(DossierId.isValid(id));
    }
}
