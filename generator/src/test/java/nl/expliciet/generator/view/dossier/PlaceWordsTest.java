package nl.expliciet.generator.view.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profiel.overeengekomen.eisen | profiel, overeengekomen, eisen aan uitvoering",
                "afspraken.A-07.herijken-voor | afspraken, A-07, herijken voor",
                "evaluaties.2021.1.aanbevelingen.E21.1.voor | evaluaties, 2021.1, aanbevelingen, E21.1, termijn",
                "checkvragen.netwerkend | checkvragen, Netwerkende overheid",
                "checkvragen.netwerkend.3 | checkvragen, Netwerkende overheid, 3",
                "nergens.te.vinden | nergens.te.vinden"
            })
    void anAddressReadsAsTheNamesOfItsKeys(String typed, String words) {
        assertEquals(words, new PlaceWords(Messages.of(Language.DUTCH)).of(typed));
    }
}
