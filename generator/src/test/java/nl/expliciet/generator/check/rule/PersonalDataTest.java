package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.expliciet.generator.finding.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is about a person is found, and what only looks like it is not. All numbers here are made up or given as examples by those who issue them. */
class PersonalDataTest {

    private static List<Term> found(String text) {
        return PersonalData.in(text).stream().map(PersonalData.Hit::what).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail j.de.vries@gemeente.invalid.",
                "[Jan](mailto:jan+raad@voorbeeld.invalid)",
                "(JDV2@sub.voorbeeld.co.uk)"
            })
    void addressesOfPersons(String text) {
        assertEquals(List.of(Term.PERSON_EMAIL), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "tel. 06 12 34 56 78.",
                "0612345678",
                "(010) 123 45 67",
                "0182-123456",
                "+31 6 12345678",
                "+31 (0)10 123 45 67",
                "0031612345678",
                "06-12-345678"
            })
    void phoneNumbers(String text) {
        assertEquals(List.of(Term.PERSON_PHONE), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSN 111222333", "(123456782)", "burger 1112.22.333"})
    void numbersThatPassTheElevenTest(String text) {
        assertEquals(List.of(Term.PERSON_BSN), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "rekening NL91 ABNA 0417 1643 00, ten name van",
                "BE68 5390 0754 7034",
                "DE89370400440532013000"
            })
    void accountNumbers(String text) {
        assertEquals(List.of(Term.PERSON_IBAN), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@voorbeeld.invalid en Griffie@voorbeeld.invalid",
                "mra@mra.invalid",
                "https://voorbeeld.invalid/@jan of https://jan@voorbeeld.invalid/",
                "kenmerk PZH-2017-111222333",
                "ISBN 978-90-75297-84-3",
                "RSIN 111222333",
                "€ 111222333",
                "123456789 faalt de elfproef, 000000000 ook",
                "1.234.567.890 en 0,1234567891",
                "111222333444 en 1112223334",
                "01-02-2023 14 uur en 03.04.2021 10.30",
                "van 2020-07-10 tot 2024-12-31",
                "0800-1234567",
                "https://voorbeeld.invalid/0612345678/111222333",
                "NL92ABNA0417164300",
                "EX12 ABCD EFGH IJKL",
                "0.612345678"
            })
    void whatOnlyLooksLikeIt(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void eachThingOnceAtItsFirstPlace() {
        List<PersonalData.Hit> hits = PersonalData.in("Jan: [j@a.invalid](mailto:j@a.invalid), 06-12345678");
        assertEquals(
                List.of(new PersonalData.Hit(Term.PERSON_EMAIL, 6), new PersonalData.Hit(Term.PERSON_PHONE, 40)), hits);
    }
}
