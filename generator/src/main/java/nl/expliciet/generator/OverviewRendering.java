package nl.expliciet.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.export.SearchIndexExport;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.portfolio.BodyPortfolio;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.portfolio.BodyPage;
import nl.expliciet.generator.view.portfolio.BodyPageComposer;
import nl.expliciet.generator.view.portfolio.PortfolioPageComposer;
import nl.expliciet.generator.view.portfolio.SearchComposer;
import nl.expliciet.generator.write.OutputFile;

/** The fourth stage for what runs across dossiers: the portfolio and the pages of representative bodies. */
final class OverviewRendering {
    private final Composition composition;
    private final PageRenderer pages;
    private final PdfWorkshop pdfs;
    private final BodyPageComposer composer;

    OverviewRendering(Composition composition, PageRenderer pages, PdfWorkshop pdfs) {
        this.composition = composition;
        this.pages = pages;
        this.pdfs = pdfs;
        this.composer = new BodyPageComposer(composition.context());
    }

    /** One for every body of the register. */
    List<BodyPortfolio> bodies() {
        return BodyPortfolio.of(composition.context().portfolio().bodies(), composition.contributions());
    }

    /** The portfolio with its search index, and the list of bodies. */
    List<OutputFile> portfolio() {
        RenderContext context = composition.context();
        var portfolio = new PortfolioPageComposer(context).compose(composition.contributions());
        return List.of(
                OutputFile.text("index.html", pages.render("portfolio", portfolio, Medium.SCREEN)),
                new OutputFile("stijl/zoekindex.js", index(context)),
                OutputFile.text("organen/index.html", pages.render("organen", composer.list(bodies()), Medium.SCREEN)));
    }

    private static byte[] index(RenderContext context) {
        SearchComposer composer = new SearchComposer(context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SearchIndexExport.write(
                    context.portfolio().dossiers().stream()
                            .map(one -> SearchIndexExport.piece(
                                    one.id(), one.identity().title(), composer.entries(one)))
                            .toList(),
                    out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The page of a body, as PDF too. */
    List<OutputFile> body(BodyPortfolio body, Set<OutputFormat> formats) {
        BodyPage page = composer.compose(body);
        String folder = "organen/" + page.id() + "/";
        List<OutputFile> files = new ArrayList<>();
        if (formats.contains(OutputFormat.HTML)) {
            files.add(OutputFile.text(folder + "index.html", pages.render("organ", page, Medium.SCREEN)));
        }
        if (formats.contains(OutputFormat.PDF)) {
            files.addAll(pdfs.make(folder + page.id() + ".pdf", document(page), "organen.yaml"));
        }
        return files;
    }

    private PdfDocument document(BodyPage page) {
        RenderContext context = composition.context();
        return new PdfDocument(
                pages.render("organ", page, Medium.PRINT),
                page.name(),
                context.portfolio().settings().organisation().value().orElse(""),
                page.lead(),
                page.language(),
                context.referenceDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
                file -> Optional.empty());
    }
}
