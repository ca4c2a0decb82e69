package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.FontFace;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Messages DUTCH = Messages.of(Language.DUTCH);
    private static final Messages ENGLISH = Messages.of(Language.ENGLISH);

    @Test
    void bothLanguagesAreComplete() {
        assertEquals(new TreeSet<>(DUTCH.keys()), new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (String key : DUTCH.keys()) {
            assertEquals(arguments(DUTCH.text(key)), arguments(ENGLISH.text(key)), key);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** A sentence that is the same in both was copied and forgotten. */
    @Test
    void sentencesAreTranslated() {
        List<String> copied = DUTCH.keys().stream()
                .filter(key -> DUTCH.text(key).matches(".*\\pL{2,} \\pL{2,} \\pL{2,} \\pL{2,}.*"))
                .filter(key -> DUTCH.text(key).equals(ENGLISH.text(key)))
                .toList();
        assertEquals(List.of(), copied);
    }

    /** Every closed list of the model, but for those of settings, which no page shows. */
    static Stream<JavaClass> shownLists() {
        return new ClassFileImporter()
                .importPackages(Keyed.class.getPackageName()).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Keyed.class))
                        .filter(type -> !type.isEquivalentTo(Language.class)
                                && !type.isEquivalentTo(Paper.class)
                                && !type.isEquivalentTo(FontFace.class));
    }

    @ParameterizedTest
    @MethodSource("shownLists")
    void everyValueOfAListHasAName(JavaClass list) {
        for (Object value : list.reflect().getEnumConstants()) {
            assertFalse(DUTCH.label((Keyed) value).isBlank());
        }
    }

    /** Words that stand with their source and in the messages too drift apart. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatASourceNamesIsNotNamedAgain(Language language) throws IOException {
        Properties own = new Properties();
        String file = "/nl/expliciet/templates/message/" + language.key() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            own.load(in);
        }
        Set<String> twice = new TreeSet<>(own.stringPropertyNames());
        twice.retainAll(KnownNames.of(language).keySet());
        assertEquals(Set.of(), twice);
    }

    @Test
    void fillsArgumentsOnce() {
        assertEquals("{1} op x", DUTCH.text("vastgesteld.op", "{1}", "x"));
    }

    @Test
    void writesDatesAndAmountsAsClerksDo() {
        Formats formats = new Formats(DUTCH);
        assertEquals("1\u00A0juni\u00A02023", formats.date(LocalDate.of(2023, 6, 1)));
        OffsetDateTime evening = OffsetDateTime.parse("2021-06-30T21:05:00+02:00");
        assertEquals("30\u00A0juni\u00A02021, 21.05 uur", formats.dateTime(evening));
        assertEquals("30\u00A0June\u00A02021, 21:05", new Formats(ENGLISH).dateTime(evening));
        assertEquals("€\u00A01.234.567", formats.euros(1_234_567));
        assertEquals("a, b en c", formats.list(List.of("a", "b", "c")));
        assertEquals("€\u00A01,234,567", new Formats(ENGLISH).euros(1_234_567));
    }
}
