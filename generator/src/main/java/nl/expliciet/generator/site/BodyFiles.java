package nl.expliciet.generator.site;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.changes.SinceDecision;
import nl.expliciet.generator.view.portfolio.BodyPage;
import nl.expliciet.generator.view.portfolio.BodyPageComposer;
import nl.expliciet.generator.view.portfolio.CalendarFileComposer;

/** The files of one representative body: its page, its calendar, its document, and all documents for it in one file. */
final class BodyFiles {
    private final Studio studio;
    private final RepresentativeBody body;
    private final Library library;
    private final Once<List<Contribution>> dossiers;
    private final Once<BodyPage> page;

    BodyFiles(
            Studio studio,
            RepresentativeBody body,
            Once<List<Contribution>> dossiers,
            Once<List<Kept>> kept,
            Library library) {
        this.studio = studio;
        this.body = body;
        this.library = library;
        this.dossiers = dossiers;
        this.page = new Once<>(() ->
                new BodyPageComposer(studio.context()).compose(BodyPortfolio.of(body, dossiers.get()), decided(kept)));
    }

    private List<SinceDecision> decided(Once<List<Kept>> kept) {
        return kept.get().stream()
                .flatMap(one -> one.decided().stream())
                .filter(decision -> decision.body().equals(body.id()))
                .toList();
    }

    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        String folder = SiteFolder.BODIES.path(body.id() + "/");
        if (studio.wanted().html()) {
            files.put(folder + "index.html", Made.text(() -> page(Medium.SCREEN)));
            files.put(folder + body.id() + ".ics", Made.text(this::calendar));
        }
        if (studio.wanted().pdf()) {
            String path = folder + body.id() + ".pdf";
            files.putAll(studio.pdfs().files(path, this::document, "organen.yaml"));
            files.put(folder + body.id() + ".zip", new BodyBundle(studio, body, dossiers, library, files.get(path)));
        }
        return files;
    }

    private String page(Medium medium) {
        return studio.pages().render("organ", page.get(), medium);
    }

    private String calendar() {
        return new CalendarFileComposer(studio.context())
                .of(body, dossiers.get())
                .text();
    }

    private PdfDocument document() {
        return new PdfDocument(
                        page(Medium.PRINT),
                        page.get().name(),
                        studio.outset().settings().organisation().value().orElse(""),
                        page.get().lead(),
                        page.get().language(),
                        studio.outset()
                                .referenceDate()
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        file -> Optional.empty())
                .linking(WebLinks.of(SiteFolder.BODIES.path(body.id() + "/index.html"), dossiers.get()));
    }
}
