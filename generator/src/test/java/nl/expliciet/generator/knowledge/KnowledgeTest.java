package nl.expliciet.generator.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.NationalSurvey.Bottleneck;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.model.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeTest {
    private static final Knowledge DUTCH = Knowledge.load(Language.DUTCH);

    @Test
    void asksTheSixQuestionsInOrderWithTheIdealTypeOfTheSource() {
        assertEquals(
                List.of(ProfileQuestion.values()),
                DUTCH.questions().stream().map(SixQuestion::question).toList());
        assertEquals(
                List.of(3, 1, 3, 3, 3, 1),
                DUTCH.questions().stream().map(SixQuestion::ideal).toList());
        assertEquals(
                IntStream.rangeClosed(1, 6).boxed().toList(),
                DUTCH.questions().stream().map(SixQuestion::number).toList());
    }

    @Test
    void keepsTheNumberOfCheckQuestionsOfTheSource() {
        assertEquals(
                9,
                DUTCH.list(GovernancePerspective.PUBLIC_ADMINISTRATION)
                        .questions()
                        .size());
        assertEquals(
                11,
                DUTCH.list(GovernancePerspective.NEW_PUBLIC_MANAGEMENT)
                        .questions()
                        .size());
        assertEquals(
                8,
                DUTCH.list(GovernancePerspective.NETWORK_GOVERNANCE).questions().size());
        assertEquals(
                9,
                DUTCH.list(GovernancePerspective.SOCIETAL_RESILIENCE)
                        .questions()
                        .size());
    }

    @Test
    void givesEveryCheckQuestionTheIdThatFollowsFromItsListAndNumber() {
        for (CheckQuestionList list : DUTCH.lists()) {
            for (int i = 0; i < list.questions().size(); i++) {
                CheckQuestion question = list.questions().get(i);
                assertEquals(CheckQuestion.of(list.id(), i + 1, question.text(), question.sources()), question);
                assertTrue(question.text().endsWith("?"), question.id());
            }
        }
        assertEquals(
                "presterend-03",
                DUTCH.list(GovernancePerspective.NEW_PUBLIC_MANAGEMENT)
                        .question(3)
                        .orElseThrow()
                        .id());
    }

    @Test
    void knowsTwentyFourBottlenecksWithBothMeans() {
        NationalSurvey survey = DUTCH.survey();
        assertEquals(24, survey.bottlenecks().size());
        assertEquals(1394, survey.respondents());
        assertEquals("2020-07", survey.month());
        IntStream.rangeClosed(1, 24)
                .forEach(rank -> assertEquals(rank, survey.bottleneck(rank).rank()));
        assertEquals(new BigDecimal("3.19"), survey.bottleneck(6).centralMean());
        assertEquals(new BigDecimal("3.59"), survey.bottleneck(6).decentralMean());
        // Sums over all 24 rows of the published table: a typing error in any mean shows here.
        assertEquals(new BigDecimal("70.49"), sum(survey.bottlenecks().stream().map(Bottleneck::centralMean)));
        assertEquals(new BigDecimal("71.95"), sum(survey.bottlenecks().stream().map(Bottleneck::decentralMean)));
    }

    private static BigDecimal sum(Stream<BigDecimal> means) {
        return means.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void explainsEveryValueOfTheClosedListsInTheirOrder() {
        assertEquals(Keyed.keys(Role.class), ids(Vocabulary.ROLES));
        assertEquals(Keyed.keys(Tier.class), ids(Vocabulary.TIERS));
        assertEquals(Keyed.keys(AgreementSubject.class), ids(Vocabulary.SUBJECTS));
        assertEquals(Keyed.keys(Movement.class), ids(Vocabulary.MOVEMENTS));
        assertEquals(Keyed.keys(WorkKind.class), ids(Vocabulary.WORK));
        assertEquals(Keyed.keys(LegalVehicle.class), ids(Vocabulary.VEHICLES));
        assertEquals(
                List.of(BaseVariant.values()),
                DUTCH.variants().stream().map(Variant::variant).toList());
        assertEquals(
                List.of(GovernancePerspective.values()),
                DUTCH.perspectives().stream().map(Perspective::perspective).toList());
    }

    private static List<String> ids(Vocabulary vocabulary) {
        return DUTCH.terms(vocabulary).stream().map(Term::id).toList();
    }

    @Test
    void countsTheListsOfTheSources() {
        assertEquals(List.of("1", "2", "zijstap", "3", "4", "4a", "4b", "4c", "5"), ids(Vocabulary.STEPS));
        assertEquals(4, ids(Vocabulary.IDLING_CAUSES).size());
        assertEquals(3, ids(Vocabulary.LEARNING_ORDERS).size());
        assertEquals(3, ids(Vocabulary.PUBLIC_VALUE).size());
        assertEquals(7, ids(Vocabulary.CHARACTERISTICS).size());
        assertEquals(5, ids(Vocabulary.REGIE_INTEGRITY).size());
        assertEquals(5, ids(Vocabulary.FACT_SHEET).size());
    }

    @Test
    void asksNoMoreAndNoLessThanTheSixQuestionsOfTheSource() {
        assertFalse(DUTCH.question(ProfileQuestion.RESOURCES).text().contains("menskracht"));
        assertTrue(DUTCH.question(ProfileQuestion.EXECUTION).text().contains("volgt"));
        assertTrue(DUTCH.question(ProfileQuestion.OBLIGATION).highest().contains("zeer hoge mate"));
    }

    @Test
    void keepsTheWordThatABottleneckTurnsOn() {
        assertTrue(DUTCH.survey().bottleneck(13).text().contains("regie"));
        assertTrue(DUTCH.survey().bottleneck(22).text().contains("afhankelijk"));
        assertTrue(DUTCH.survey().bottleneck(23).text().contains("assertief"));
    }

    @Test
    void asksCheckQuestionsWithoutAnAnswerInThem() {
        CheckQuestionList responsive = DUTCH.list(GovernancePerspective.SOCIETAL_RESILIENCE);
        assertFalse(responsive.question(3).orElseThrow().text().contains("onze betrokkenheid"));
        assertTrue(responsive.question(6).orElseThrow().text().contains("aan de mensen"));
        assertTrue(Knowledge.load(Language.ENGLISH)
                .list(GovernancePerspective.NEW_PUBLIC_MANAGEMENT)
                .question(8)
                .orElseThrow()
                .text()
                .contains("how can we measure"));
    }

    @Test
    void saysWhichWordsComeFromElsewhere() {
        DUTCH.terms(Vocabulary.ROLES)
                .forEach(role -> assertTrue(role.source().place().contains("de uitleg is van de makers"), role.id()));
        assertTrue(DUTCH.variant(BaseVariant.MULTILEVEL_MANAGEMENT)
                .source()
                .place()
                .contains("NSOB 2020"));
        assertTrue(place(Vocabulary.STEPS, "5").contains("NSOB 2020"));
        assertTrue(explanation(Vocabulary.VEHICLES, "regeling-zonder-meer").contains("convenant"));
        assertTrue(explanation(Vocabulary.REGIE_INTERPLAY, "uitvoering").contains("voorwaarden"));
        assertTrue(explanation(Vocabulary.REGIE_INTEGRITY, "opdrachtgeverschap").contains("materieel"));
    }

    private static String place(Vocabulary vocabulary, String id) {
        return DUTCH.term(vocabulary, id).orElseThrow().source().place();
    }

    private static String explanation(Vocabulary vocabulary, String id) {
        return DUTCH.term(vocabulary, id).orElseThrow().explanation();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesAKnownSourceForEveryItem(Language language) {
        Knowledge knowledge = Knowledge.load(language);
        for (SourceReference reference : references(knowledge)) {
            assertTrue(knowledge.source(reference.source()).isPresent(), reference.source());
            assertFalse(reference.place().isBlank());
        }
    }

    private static List<SourceReference> references(Knowledge knowledge) {
        List<SourceReference> all = new ArrayList<>();
        knowledge.questions().forEach(question -> all.add(question.source()));
        knowledge.perspectives().forEach(perspective -> all.add(perspective.source()));
        knowledge.lists().forEach(list -> list.questions().forEach(question -> all.addAll(question.sources())));
        knowledge.survey().bottlenecks().forEach(bottleneck -> all.add(bottleneck.source()));
        knowledge.variants().forEach(variant -> all.add(variant.source()));
        knowledge.terms().values().forEach(terms -> terms.forEach(term -> all.add(term.source())));
        return all;
    }

    @Test
    void saysEverythingInBothLanguages() {
        Knowledge english = Knowledge.load(Language.ENGLISH);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertEquals(
                    ids(vocabulary),
                    english.terms(vocabulary).stream().map(Term::id).toList());
        }
        List<String> dutchTexts = texts(DUTCH);
        List<String> englishTexts = texts(english);
        assertEquals(dutchTexts.size(), englishTexts.size());
        for (int i = 0; i < dutchTexts.size(); i++) {
            assertFalse(dutchTexts.get(i).equals(englishTexts.get(i)), "not translated: " + dutchTexts.get(i));
        }
    }

    private static List<String> texts(Knowledge knowledge) {
        List<String> all = new ArrayList<>();
        knowledge
                .questions()
                .forEach(q -> all.addAll(List.of(q.label(), q.text(), q.lowest(), q.highest(), q.reason())));
        knowledge.lists().forEach(list -> list.questions().forEach(question -> all.add(question.text())));
        knowledge.survey().bottlenecks().forEach(bottleneck -> all.add(bottleneck.text()));
        knowledge.variants().forEach(variant -> all.addAll(List.of(variant.label(), variant.explanation())));
        knowledge.terms().values().forEach(terms -> terms.forEach(term -> all.add(term.explanation())));
        return all;
    }

    @Test
    void givesEveryItemOfAListItsOwnId() {
        Arrays.stream(Vocabulary.values())
                .forEach(vocabulary -> assertEquals(ids(vocabulary).size(), new HashSet<>(ids(vocabulary)).size()));
    }
}
