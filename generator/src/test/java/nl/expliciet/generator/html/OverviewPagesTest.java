package nl.expliciet.generator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;
import nl.expliciet.generator.pdf.PdfVerifier;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.dossier.DossierLinks;
import nl.expliciet.generator.view.portfolio.BodiesPageComposer;
import nl.expliciet.generator.view.portfolio.BodyPageComposer;
import nl.expliciet.generator.view.portfolio.PortfolioPageComposer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Renders the pages across the shipped dossiers, and leaves them in target/pages to look at. */
class OverviewPagesTest {
    private static final Portfolio PORTFOLIO = ShippedDossiers.portfolio();
    private static final List<Contribution> DOSSIERS = ShippedDossiers.contributions();

    private static RenderContext context(Language language) {
        Messages messages = Messages.of(language);
        Set<String> ids = ShippedDossiers.models().stream().map(Dossier::id).collect(Collectors.toSet());
        return new RenderContext(
                PORTFOLIO,
                Knowledge.load(language),
                List.of(),
                ShippedDossiers.TODAY,
                ids,
                messages,
                new Formats(messages));
    }

    private static TreeMap<String, String> pages(Language language) {
        RenderContext context = context(language);
        PageRenderer renderer = new PageRenderer(context.messages(), Optional.empty());
        BodyPageComposer bodies = new BodyPageComposer(context);
        List<BodyPortfolio> portfolios = BodyPortfolio.of(PORTFOLIO.bodies(), DOSSIERS);
        TreeMap<String, String> pages = new TreeMap<>();
        pages.put(
                "index.html",
                renderer.render("portfolio", new PortfolioPageComposer(context).compose(DOSSIERS), Medium.SCREEN));
        pages.put(
                "organen/index.html",
                renderer.render("organen", new BodiesPageComposer(context).compose(portfolios), Medium.SCREEN));
        for (BodyPortfolio body : portfolios) {
            String folder = "organen/" + body.body().id() + "/";
            pages.put(folder + "index.html", renderer.render("organ", bodies.compose(body), Medium.SCREEN));
            pages.put(
                    folder + body.body().id() + ".xhtml", renderer.render("organ", bodies.compose(body), Medium.PRINT));
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsWellFormedAndTheSameTwice(Language language) throws Exception {
        TreeMap<String, String> pages = pages(language);
        for (String path : pages.keySet()) {
            write(language.key() + "/" + path, pages.get(path));
            parse(pages.get(path));
        }
        assertEquals(pages, pages(language));
        assertTrue(pages.get("index.html").length() < 300_000);
    }

    @Test
    @Tag("slow")
    void thePdfOfABodyHoldsUp() throws Exception {
        PdfRenderer renderer = new PdfRenderer(PdfStyle.shipped());
        String xhtml = pages(Language.DUTCH).get("organen/raad-aldervoort/raad-aldervoort.xhtml");
        PdfDocument document = new PdfDocument(
                xhtml, "Gemeenteraad Aldervoort", "", "", "nl", Instant.EPOCH, file -> Optional.empty());
        byte[] pdf = renderer.render(document);
        Path file = Path.of("target", "pages", "raad-aldervoort.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        assertEquals(List.of(), new PdfVerifier(renderer.coverage()).verify(document, pdf));
        assertEquals(List.of(), Conformance.problems(pdf));
    }

    /** Promised by our parties, promised to them or only described: nothing that names them is left out. */
    @Test
    void aBodyFindsEveryAgreementOfItsParties() {
        TreeMap<String, String> pages = pages(Language.DUTCH);
        for (BodyPortfolio body : BodyPortfolio.of(PORTFOLIO.bodies(), DOSSIERS)) {
            String page = pages.get("organen/" + body.body().id() + "/index.html");
            for (Participation part : body.counted()) {
                Stream<Contribution.Agreement> promises = Stream.of(Participation.Direction.values())
                        .filter(direction -> direction != Participation.Direction.NONE)
                        .flatMap(direction -> part.promises(direction).stream());
                Stream.concat(promises, part.described().stream())
                        .map(one -> "/index.html#" + DossierLinks.agreement(one.id()))
                        .forEach(link -> assertTrue(page.contains(part.dossier().id() + link), link));
            }
        }
    }

    private static void parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(page)));
    }

    private static void write(String path, String text) throws IOException {
        Path file = Path.of("target", "pages").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
