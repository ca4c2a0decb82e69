package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.RecommendationState;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Messages DUTCH = Messages.of(Language.DUTCH);
    private static final Messages ENGLISH = Messages.of(Language.ENGLISH);

    @Test
    void bothLanguagesAreComplete() {
        assertEquals(new TreeSet<>(DUTCH.keys()), new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        Pattern slot = Pattern.compile("\\{\\d}");
        for (String key : DUTCH.keys()) {
            List<String> dutch = slot.matcher(DUTCH.text(key))
                    .results()
                    .map(r -> r.group())
                    .sorted()
                    .distinct()
                    .toList();
            List<String> english = slot.matcher(ENGLISH.text(key))
                    .results()
                    .map(r -> r.group())
                    .sorted()
                    .distinct()
                    .toList();
            assertEquals(dutch, english, key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyValueOfAListHasAName(Language language) {
        Messages messages = Messages.of(language);
        List<Keyed[]> lists = List.of(
                ArrangementKind.values(),
                DossierStatus.values(),
                Nature.values(),
                Tier.values(),
                Role.values(),
                BodyKind.values(),
                GovernancePerspective.values(),
                BaseVariant.values(),
                LegalVehicle.values(),
                ProfileQuestion.values(),
                AgreementSubject.values(),
                AgreementStatus.values(),
                MomentKind.values(),
                Movement.values(),
                RecommendationState.values(),
                ConsultationOutcome.values(),
                DocumentAction.values());
        for (Keyed[] list : lists) {
            for (Keyed value : list) {
                assertFalse(messages.label(value).isBlank());
            }
        }
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
