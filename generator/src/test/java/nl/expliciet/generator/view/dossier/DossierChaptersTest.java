package nl.expliciet.generator.view.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.Golden;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.OwnLists;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chapters say: word for word for dossiers that stand still, in general for those that are shipped. */
class DossierChaptersTest {
    private static final Shelf FROZEN = Shelf.frozen();
    private static final Shelf SHIPPED = Shelf.of(ShippedDossiers.shared(), ShippedDossiers.models());
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

    static Stream<String> ids() {
        return ShippedDossiers.read().stream().map(read -> read.dossier().id());
    }

    @ParameterizedTest
    @CsvSource({
        "voorbeeldland, profiel",
        "voorbeeldland, checkvragen",
        "voorbeeldland, geld",
        "voorbeeldland, agenda",
        "voorbeeldland, evaluatie-2021-nulmeting",
        "voorbeeldland, evaluatie-2022-tussenevaluatie",
        "voorbeeldland, aandacht",
        "res, profiel",
        "res, agenda",
        "res, aandacht",
        "regio-deals, geld",
        "ibp, evaluatie-2020-leren-van-doen"
    })
    void saysWhatItSaid(String id, String chapter) {
        Golden.check("dossier/" + id + "." + chapter + ".txt", BlockText.of(chapter(id, chapter)));
    }

    /** A list that is unknown as a whole, and measures that are all unknown, are a sentence and no row of unknowns. */
    @Test
    void whatIsNotKnownAtAllIsNeitherAListNorATable() {
        String all = SHIPPED.page("drechtsteden", Language.DUTCH).chapters().stream()
                .filter(chapter -> chapter.id().equals("opgave") || chapter.id().startsWith("evaluatie"))
                .map(BlockText::of)
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains("wel en niet"), all);
        assertTrue(all.contains("wat zij opbrengt en wat zij leert, is onbekend"), all);
        assertFalse(all.contains("Doen (1 t/m 5)"), all);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyLinkInThePageLeadsSomewhere(String id) {
        Messages messages = Messages.of(Language.DUTCH);
        String page = new PageRenderer(messages, Optional.empty())
                .render("dossier", SHIPPED.page(id, Language.DUTCH), Medium.SCREEN);
        List<String> anchors =
                ANCHOR.matcher(page).results().map(result -> result.group(1)).toList();
        Set<String> links =
                LINK.matcher(page).results().map(result -> result.group(1)).collect(Collectors.toSet());
        links.removeAll(anchors);
        assertEquals(Set.of(), links);
        assertEquals(anchors.size(), Set.copyOf(anchors).size(), "an anchor stands twice");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allQuestionsOfTheFourListsAreShown(Language language) {
        String text = BlockText.of(chapter("res", "checkvragen", language));
        Matcher rows = Pattern.compile("#vraag-(rechtmatig|presterend|netwerkend|responsief)-\\d\\d")
                .matcher(text);
        assertEquals(37, rows.results().count());
    }

    @Test
    void aSumThatLeavesSomethingOutHasAStar(@TempDir Path folder) throws IOException {
        String money = """
        financien:
          - { partij: rijk, jaar: 2023, bedrag: 7 }
          - { partij: gemeente-a, jaar: 2023, bedrag: onbekend }
        """;
        String text = text(folder, money, "geld");
        assertTrue(text.contains("| 7 *"), text);
        assertTrue(text.contains("* Eén bedrag is onbekend en telt niet mee."), text);
    }

    @Test
    void onlyWhatIsAgreedCountsAsAPromise(@TempDir Path folder) throws IOException {
        String agreements = """
        afspraken:
          - { id: A-01, titel: Een, onderwerp: inzet, van: rijk, aan: gemeente-a, status: voorgesteld, tekst: Een. }
          - { id: A-02, titel: Twee, onderwerp: inzet, van: rijk, aan: gemeente-a, status: voorgesteld, tekst: Twee. }
          - { id: A-03, titel: Drie, onderwerp: inzet, van: gemeente-a, aan: rijk, status: %s, tekst: Drie. }
        """;
        String agreed = text(folder, agreements.formatted("overeengekomen"), "afspraken");
        assertTrue(agreed.contains("De meeste toezeggingen die zijn overeengekomen, komen van de gemeente A."), agreed);
        String proposed = text(folder, agreements.formatted("voorgesteld"), "afspraken");
        assertTrue(proposed.contains("Wie belooft wie") && !proposed.contains("overeengekomen, komen van"), proposed);
    }

    @ParameterizedTest
    @CsvSource({"https://www.voorbeeld.nl/dossiers, true", "dossiers/, false"})
    void paperLeadsToTheWebWhereAnAddressIsKnown(String address, boolean shown, @TempDir Path folder)
            throws IOException {
        Dossier dossier = new DossierFolder(folder)
                .put("dossier.yaml", "publicatie: { adres: \"" + address + "\" }\n")
                .model();
        Shelf only = new Shelf(new Portfolio(FROZEN.portfolio().settings(), List.of()), List.of(), List.of(dossier));
        assertEquals(shown, !only.page("proef", Language.DUTCH).cover().code().isEmpty());
    }

    /** What a chapter says of a dossier with the given addition. */
    private static String text(Path folder, String addition, String chapter) throws IOException {
        Dossier dossier =
                new DossierFolder(folder).put("dossier.yaml", addition).model();
        Shelf only = new Shelf(new Portfolio(FROZEN.portfolio().settings(), List.of()), List.of(), List.of(dossier));
        return only.page("proef", Language.DUTCH).chapters().stream()
                .filter(view -> view.id().equals(chapter))
                .map(BlockText::of)
                .findFirst()
                .orElseThrow();
    }

    private static ChapterView chapter(String id, String chapter) {
        return chapter(id, chapter, Language.DUTCH);
    }

    private static ChapterView chapter(String id, String chapter, Language language) {
        return FROZEN.page(id, language).chapters().stream()
                .filter(view -> view.id().equals(chapter))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Some dossiers and what they share.
     *
     * @param own the organisation's own check-question lists
     */
    private record Shelf(Portfolio portfolio, List<CheckQuestionList> own, List<Dossier> dossiers) {
        static Shelf of(ReadPortfolio shared, List<Dossier> dossiers) {
            return new Shelf(
                    new Portfolio(shared.settings(), shared.bodies()), OwnLists.of(shared.ownLists()), dossiers);
        }

        static Shelf frozen() {
            try {
                FolderSource source = new FolderSource(Path.of("src/test/resources/portfolio"));
                ReadPortfolio shared = PortfolioReader.read(source).value();
                List<Dossier> dossiers = shared.dossierIds().stream()
                        .map(id ->
                                DossierReader.read(source, id, shared).value().dossier())
                        .toList();
                return of(shared, dossiers);
            } catch (IOException notThere) {
                throw new UncheckedIOException(notThere);
            }
        }

        DossierPage page(String id, Language language) {
            Knowledge knowledge = Knowledge.load(language);
            Messages messages = Messages.of(language);
            Set<String> ids = dossiers.stream().map(Dossier::id).collect(Collectors.toSet());
            RenderContext context = new RenderContext(
                    portfolio, knowledge, own, ShippedDossiers.TODAY, ids, messages, new Formats(messages));
            Dossier dossier =
                    dossiers.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
            DossierInsight insight = DossierInsight.of(dossier, knowledge, own, ShippedDossiers.TODAY);
            return new DossierPageComposer(context).compose(insight, Edition.NONE);
        }
    }
}
