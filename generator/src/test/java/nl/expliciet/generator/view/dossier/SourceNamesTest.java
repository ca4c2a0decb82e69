package nl.expliciet.generator.view.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sources are called in the text. */
class SourceNamesTest {

    private static Source source(String id, String title) {
        return new Source(Place.TOP, id, title, Stated.absent(), Stated.absent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raad voor het Openbaar Bestuur, Rol nemen, ruimte geven (2021)|Raad voor het Openbaar Bestuur 2021",
                "Dealtekst 2020|Dealtekst 2020",
                "Brief (zonder datum)|Brief",
                "Jaarverslag: 12345 woorden|Jaarverslag"
            })
    void followFromTheTitle(String title, String name) {
        assertEquals(name, new SourceNames(List.of(source("a", title))).of("a"));
    }

    @Test
    void areTheShortNameWhereThereIsOne() {
        Source source = new Source(Place.TOP, "a", "Raad, Rol nemen (2021)", Stated.of("Rob 2021"), Stated.absent());
        assertEquals("Rob 2021", new SourceNames(List.of(source)).of("a"));
    }

    @Test
    void areTheTitlesOfTwoThatWouldBeCalledTheSame() {
        SourceNames names =
                new SourceNames(List.of(source("a", "Raad, Eerste (2021)"), source("b", "Raad, Tweede (2021)")));
        assertEquals("Raad, Eerste (2021)", names.of("a"));
        assertEquals("Raad, Tweede (2021)", names.of("b"));
    }

    @Test
    void areTheIdOfWhatIsNoSource() {
        assertEquals("c", new SourceNames(List.of()).of("c"));
    }
}
