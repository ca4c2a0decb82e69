package nl.expliciet.generator.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Shape;
import org.junit.jupiter.api.Test;

class YamlStyleTest {
    private static void assertStyle(Shape<?> shape, String typed, String expected) {
        assertEquals(expected, YamlStyle.format(typed, shape));
        assertEquals(expected, YamlStyle.format(expected, shape), "a second time changes nothing");
    }

    @Test
    void keysStandInTheOrderOfTheFormatAndCommentsGoAlong() {
        assertStyle(AgreementFormat.FRONT_MATTER, """
                # yaml-language-server: $schema=x
                # Boven de status.
                status: voorgesteld   # nog niet
                  # voorgesteld, overeengekomen
                titel: Titel

                # Bij het id.
                id: A-01
                aan: b
                van: a
                # onderaan
                """, """
                # yaml-language-server: $schema=x

                # Bij het id.
                id: A-01
                titel: Titel
                van: a
                aan: b
                # Boven de status.
                status: voorgesteld   # nog niet
                  # voorgesteld, overeengekomen
                # onderaan
                """);
    }

    @Test
    void aHeadingOfTheFileStaysAtTheTop() {
        assertStyle(
                AgreementFormat.FRONT_MATTER,
                "# Over dit bestand.\n\ntitel: T\nid: A-01\n",
                "# Over dit bestand.\n\nid: A-01\ntitel: T\n");
    }

    @Test
    void quotesStandOnlyWhereTheyAreNeeded() {
        assertStyle(
                AgreementFormat.FRONT_MATTER,
                "id: \"A-01\"\ntitel: 'Wie: wat'\nbesluit: \"#23\"\nvan: ['a', \"b, c\", \"nee\", \"1.10\"]\n",
                "id: A-01\ntitel: 'Wie: wat'\nvan: [a, \"b, c\", nee, \"1.10\"]\nbesluit: \"#23\"\n");
    }

    @Test
    void bracesAreWrittenInOneWay() {
        assertStyle(DossierFormat.DOSSIER, """
                partijen:
                  - {naam: A,   laag: gemeente, id: a}
                  - { naam: B,
                      id: b, rol: [ faciliteren,stimuleren ] }
                  - { id: c,   # met uitleg
                      naam: C }
                """, """
                partijen:
                  - { id: a, naam: A, laag: gemeente }
                  - { id: b, naam: B, rol: [faciliteren, stimuleren] }
                  - { id: c,   # met uitleg
                      naam: C }
                """);
    }

    @Test
    void theFirstLineOfAnItemMayStandInItsTextToo() {
        assertStyle(DossierFormat.DOSSIER, """
                partijen:
                  - naam: A
                    inbreng: "# Zo begint het:
                  - naam: A
                    en zo door."
                    id: a
                """, """
                partijen:
                  - id: a
                    naam: A
                    inbreng: "# Zo begint het:
                  - naam: A
                    en zo door."
                """);
    }

    @Test
    void whatDoesNotFitOnALineGetsMore() {
        String words = "woord ".repeat(25).strip();
        assertStyle(
                DossierFormat.DOSSIER,
                "opgave:\n  vraagstuk: " + words + "\npartijen:\n  - { id: a, naam: A, inbreng: " + words + " }\n",
                "opgave:\n  vraagstuk: " + "woord ".repeat(18).strip() + "\n    "
                        + "woord ".repeat(7).strip()
                        + "\npartijen:\n  - id: a\n    naam: A\n    inbreng: "
                        + "woord ".repeat(18).strip() + "\n      "
                        + "woord ".repeat(7).strip() + "\n");
    }

    @Test
    void itemsBeginWithTheFirstKeyOfTheFormat() {
        assertStyle(DossierFormat.DOSSIER, """
                partijen:
                  # de eerste
                  - naam: A
                    # zijn id
                    id: a
                    inbreng: |
                      Regel een,

                      id: geen sleutel
                  - id: b
                """, """
                partijen:
                  # de eerste
                  # zijn id
                  - id: a
                    naam: A
                    inbreng: |
                      Regel een,

                      id: geen sleutel
                  - id: b
                """);
    }

    @Test
    void linesOfATextStayAsTheyAre() {
        String yaml =
                "titel: T\nsamenvatting: |\n  een  \n\n\n  # geen commentaar\n  twee\n\nstatus: concept  \n\n\nsoort: mirt\n";
        assertStyle(
                DossierFormat.DOSSIER,
                yaml,
                "titel: T\n\nsoort: mirt\n\nstatus: concept\nsamenvatting: |\n  een  \n\n\n  # geen commentaar\n  twee\n");
    }

    @Test
    void whatCannotBeStyledSafelyStays() {
        for (String yaml : new String[] {
            "b: &x 1\na: *x\n",
            "titel: !tag x\nsoort: y\n",
            "titel: [a\n",
            "status: a\ntitel: b\ntitel: c\n? [x]\n: y\n"
        }) {
            assertEquals(yaml, YamlStyle.format(yaml, DossierFormat.DOSSIER));
        }
    }
}
