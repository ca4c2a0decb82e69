package nl.expliciet.generator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** The page of a dossier, in both media and both languages. */
class DossierPageTest {
    private static final Pattern NUMBER = Pattern.compile("class=\"number\"[^>]*>([^<]*)<");

    static List<Dossier> dossiers() {
        return ShippedDossiers.models();
    }

    private static Dossier example() {
        return ShippedDossiers.models().stream()
                .filter(d -> d.id().equals("voorbeeldland"))
                .findFirst()
                .orElseThrow();
    }

    private static void parse(String page) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<String> numbers(String page) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(page);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    @Test
    void theFilterOfACardKnowsPartiesByTheIdThatWasTyped(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put("dossier.yaml", "partijen:\n  - { id: \"o&o\", naam: O en O }\n")
                .put("afspraken/a.md", "---\nid: A-1\ntitel: Delen\nstatus: overeengekomen\nvan: [o&o]\n---\nDelen.\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN);
        assertTrue(page.contains("data-parties=\"o&amp;o\""), page);
    }

    /** What an author left out is left out; only of what is not agreed yet it follows that a decision is to come. */
    @ParameterizedTest
    @CsvSource({"overeengekomen, false", "vervallen, false", "voorgesteld, true"})
    void anAgreementSaysNothingOfADecisionThatNobodyWrote(String status, boolean toCome, @TempDir Path folder)
            throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put("afspraken/a.md", "---\nid: A-1\ntitel: Delen\nstatus: " + status + "\n---\nDelen.\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN);
        assertEquals(toCome, page.contains("Nog niet genomen"));
        assertFalse(page.contains("Nog niet bepaald"));
    }

    @ParameterizedTest
    @CsvSource({
        "vastgesteld, 2018-07, Vastgesteld in juli 2018",
        "vastgesteld, 2018-07-02, Vastgesteld op 2 juli 2018",
        "concept, 2018-07, Concept (datum van vaststelling: juli 2018)"
    })
    void saysWhenItWasAdopted(String status, String adopted, String words, @TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put("dossier.yaml", "titel: Delen\nstatus: " + status + "\nvastgesteld: " + adopted + "\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN).replace('\u00a0', ' ');
        assertTrue(page.contains(words), page);
    }

    /** Questions, scales and statements lead to where they come from in one click, on paper where that is on the web. */
    @ParameterizedTest
    @EnumSource(Medium.class)
    void leadsFromEveryWordOfTheModelToItsPlace(Medium medium) {
        String root = medium == Medium.SCREEN ? "../" : "https://voorbeeld.invalid/dossiers/";
        Knowledge knowledge = Knowledge.load(Language.DUTCH);
        Stream<String> questions =
                knowledge.questions().stream().map(one -> one.question().key());
        Stream<String> checks = knowledge.lists().stream()
                .flatMap(list -> list.questions().stream())
                .map(CheckQuestion::id);
        Stream<String> statements = knowledge.survey().bottlenecks().stream().map(one -> "knelpunt-" + one.rank());
        Stream<String> scales = Stream.of("cement", "samenstelling", "driehoek-legitimiteit", "stappen-1");
        String page = DossierPages.of(example(), Language.DUTCH, medium);
        assertEquals(
                List.of(),
                Stream.of(questions, checks, statements, scales)
                        .flatMap(anchors -> anchors)
                        .filter(anchor -> !page.contains("href=\"" + root + "model/index.html#" + anchor + "\""))
                        .toList());
    }

    @Test
    void aFileThatIsMailedNamesTheSourceOfTheModelAndLeadsNowhere() {
        Dossier mirt = ShippedDossiers.models().stream()
                .filter(one -> one.id().equals("mirt"))
                .findFirst()
                .orElseThrow();
        String page = DossierPages.of(mirt, Language.DUTCH, Medium.PRINT);
        assertFalse(page.contains("model/index.html"));
        assertTrue(page.contains("Vragen, schaal en ideaaltype: Rob 2021, 5.3 en bijlage III."));
        assertTrue(page.contains("Model: NSOB 2018, p. 31-34."));
    }

    @Test
    void onePartyInTwoPhasesIsNoGap(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put(
                        "dossier.yaml",
                        "fasen: [{ id: v, naam: Eerst }, { id: u, naam: Dan }]\n"
                                + "profiel: { posities: [{ partij: rijk, fase: v, eisen: 1 }, { partij: rijk, fase: u, eisen: 5 }] }\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN);
        assertTrue(page.contains("Eén partij gaf haar eigen positie."));
        assertTrue(page.contains("id=\"kloof-onbekend\""));
    }

    @Test
    void whatIsLateSaysSoOnItsCard() {
        String page = DossierPages.of(example(), Language.DUTCH, Medium.SCREEN);
        int card = page.indexOf("<article class=\"card overeengekomen\" id=\"afspraak-A-10\"");
        assertTrue(page.substring(card, page.indexOf("</article>", card)).contains("Te laat"));
    }

    @Test
    void theFilterKnowsTheQuestionThatNoAgreementAnswers() {
        assertTrue(DossierPages.of(example(), Language.DUTCH, Medium.SCREEN)
                .contains("<option value=\"eisen\">Eisen aan uitvoering (geen afspraak)</option>"));
    }

    @Test
    void ofAnswersWithoutANameIsSaidOnceThatNobodyIsNamed(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put("dossier.yaml", "checkvragen:\n  rechtmatig:\n    6: { antwoord: Ja. }\n")
                .model();
        assertTrue(DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN)
                .contains("Van één antwoord is niet bekend wie het gaf of wanneer."));
    }

    @Test
    void aViewThatIsAskedIsTheNextDecisionHereAndInTheOverview(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put(
                        "dossier.yaml",
                        "momenten:\n"
                                + "  - { datum: 2024-02-01, soort: verantwoording, titel: Verslag }\n"
                                + "  - { datum: 2024-03-01, soort: zienswijze, titel: Begroting }\n")
                .model();
        assertTrue(DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN).contains("Zienswijze gevraagd: begroting"));
        DossierInsight insight =
                DossierInsight.of(dossier, Knowledge.load(Language.DUTCH), List.of(), ShippedDossiers.TODAY);
        Contribution contribution = Contribution.of(insight, Edition.NONE);
        assertEquals("Begroting", contribution.nextDecision().orElseThrow().title());
    }

    @Test
    void sumsThatDifferSayWhatIsLeftOut(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put(
                        "dossier.yaml",
                        "financien:\n  - { partij: rijk, bedrag: 300, jaar: 2021 }\n"
                                + "  - { partij: rijk, bedrag: 40, jaar: onbekend }\n"
                                + "  - { partij: gemeente-a, bedrag: 10, jaar: 2022 }\n  - { partij: gemeente-a, bedrag: onbekend, jaar: 2022 }\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN).replace('\u00a0', ' ');
        assertTrue(page.contains("omdat er geen jaar bij staat: € 40."), page);
        assertFalse(page.contains("Geld, 2021"), "page one does not date what has no year");
        assertTrue(page.contains("Van wat bekend is, komt het grootste deel"), page);
        assertTrue(page.contains("De percentages zijn delen van wat bekend is."), page);
    }

    @Test
    void aNoteToAParagraphOfAListIsShown(@TempDir Path folder) throws Exception {
        Dossier dossier = new DossierFolder(folder)
                .put("hoofdstukken/01.md", "# Kop\n\n- Een[^1]\n\n- Twee[^2]\n\n[^1]: Noot een.\n[^2]: Noot twee.\n")
                .model();
        String page = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN);
        assertTrue(page.contains("Noot een.") && page.contains("Noot twee."), page);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void hasTheSameNumbersOnScreenAndOnPaper(Dossier dossier) throws Exception {
        String screen = DossierPages.of(dossier, Language.DUTCH, Medium.SCREEN);
        String paper = DossierPages.of(dossier, Language.DUTCH, Medium.PRINT);
        parse(screen);
        parse(paper);
        List<String> numbers = numbers(screen);
        assertEquals(numbers, numbers(paper));
        assertEquals(numbers.size(), numbers.stream().distinct().count(), "each number occurs once");
        assertFalse(numbers.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beginsInTheFixedOrder(Language language) throws Exception {
        String page = DossierPages.of(example(), language, Medium.SCREEN);
        parse(page);
        Messages messages = Messages.of(language);
        assertTrue(page.contains("lang=\"" + language.key() + "\""));
        List<Integer> places = List.of(
                        "class=\"layout identity\"",
                        "class=\"layout banner\"",
                        "<h1>",
                        "id=\"alinea-1-1\"",
                        "<h2>" + messages.text("voorblad.wie"),
                        "<h2>" + messages.text("voorblad.afgesproken"),
                        "<h2>" + messages.text("voorblad.aandacht"),
                        "<h2>" + messages.text("voorblad.volgend"),
                        "class=\"layout money-head\"",
                        "<section class=\"chapter\" id=\"afspraken\"")
                .stream()
                .map(page::indexOf)
                .toList();
        assertTrue(places.get(0) >= 0, places.toString());
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void saysInEveryHeadThatItIsFictional() {
        String paper = DossierPages.of(example(), Language.DUTCH, Medium.PRINT);
        assertTrue(paper.contains(
                "<div data-fit=\"100\"><span>Regiodeal Voorbeeldland</span> · <b>Fictief dossier</b></div>"));
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void citesAnAgreementByItsNumberAndItsParagraphsWhenThereAreMore(Medium medium) {
        String page = DossierPages.of(example(), Language.DUTCH, medium);
        String words = page.replaceAll("<[^>]*>", "");
        assertTrue(words.contains("A-02 Wie betaalt wat\n Overeengekomen"), "number, title, status");
        List<String> ofAgreements =
                numbers(page).stream().filter(number -> number.startsWith("A-")).toList();
        assertEquals(List.of("A-02.1", "A-02.2"), ofAgreements.subList(0, 2));
        assertTrue(page.contains("id=\"afspraak-A-02.1\""));
        assertTrue(ofAgreements.stream().noneMatch(number -> number.startsWith("A-01.")), "one paragraph needs none");
    }

    @Test
    void numbersTheFactsOfAList() {
        String page = DossierPages.of(example(), Language.DUTCH, Medium.PRINT).replaceAll("<[^>]*>", "");
        assertTrue(page.contains("7.1 Kernwaarden van goed bestuur"));
    }

    @Test
    void theContentsOnPaperNameAllChaptersInThreeColumns() {
        String paper = DossierPages.of(example(), Language.DUTCH, Medium.PRINT);
        String contents = paper.substring(paper.indexOf("<nav class=\"toc\""), paper.indexOf("</nav>"));
        assertTrue(contents.contains("<a href=\"#kort\">1 In het kort</a>"));
        assertEquals(3, contents.split("<ol>").length - 1);
        assertEquals(chapters(paper), contents.split("<li>").length - 2, "and the first page");
    }

    @Test
    void saysFromWhenToWhenReplacedWordsApplied() {
        String page = DossierPages.of(example(), Language.DUTCH, Medium.PRINT).replace('\u00a0', ' ');
        assertTrue(
                page.contains("Van 10 juli 2021 tot 8 december 2023 gold: “De gemeenten sturen"), "A-09 replaced A-03");
    }

    private static int chapters(String page) {
        return page.split("<section class=\"chapter").length - 1;
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void saysOnPageOneAndInTheFootWhichDayDecidesWhatIsLate(Medium medium) {
        String page = DossierPages.of(example(), Language.DUTCH, medium).replace('\u00a0', ' ');
        assertTrue(page.contains("zonder versiebeheer · stand op 15 januari 2024</td>"), "identity");
        assertTrue(page.contains("stand 15 januari 2024 · zonder versiebeheer</"), "foot");
    }

    @Test
    void theNextDecisionNamesItsAgreement() {
        String page = DossierPages.of(example(), Language.DUTCH, Medium.SCREEN);
        assertTrue(page.contains("vijfde gemeente, <a href=\"#afspraak-A-14\">A-14</a></p>"));
    }

    @Test
    void leavesOutWhatOnlyAScreenCanDo() {
        String paper = DossierPages.of(example(), Language.DUTCH, Medium.PRINT);
        assertFalse(paper.contains("<script")
                || paper.contains("<form")
                || paper.contains("tabindex=\"0\" aria-label=\"Figuur\""));
    }
}
