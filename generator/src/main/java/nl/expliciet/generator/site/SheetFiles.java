package nl.expliciet.generator.site;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.odt.TextDocument;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.sheet.CoverSheet;
import nl.expliciet.generator.view.sheet.CoverSheetComposer;
import nl.expliciet.generator.view.sheet.Subject;

/** The cover sheets of one dossier: a page, a document and a text to finish by hand for each body that takes part. */
record SheetFiles(Studio studio, Opened dossier, Once<DossierPage> page) {

    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        for (RepresentativeBody body : studio.context().portfolio().bodies()) {
            Participation.of(body, dossier.contribution()).ifPresent(part -> files.putAll(of(part)));
        }
        return files;
    }

    private Map<String, Made> of(Participation part) {
        Map<String, Made> files = new LinkedHashMap<>();
        Once<CoverSheet> sheet = new Once<>(() -> compose(part));
        String path = SiteFolder.BODIES.path(part.body().id() + "/oplegger-" + dossier.id());
        if (studio.wanted().html()) {
            files.put(path + ".html", Made.text(() -> render("oplegger", sheet.get(), Medium.SCREEN)));
        }
        if (studio.wanted().html() || studio.wanted().pdf()) {
            files.put(path + ".odt", out -> out.write(text(sheet.get()).bytes()));
        }
        if (studio.wanted().pdf()) {
            files.putAll(studio.pdfs()
                    .files(
                            path + ".pdf",
                            () -> document(sheet.get()).linking(WebLinks.of(path, dossier)),
                            dossier.id() + "/dossier.yaml"));
        }
        return files;
    }

    private CoverSheet compose(Participation part) {
        Subject subject = new Subject(
                dossier.insight(),
                part,
                page.get(),
                dossier.edition(),
                dossier.decided().stream()
                        .filter(one -> one.body().equals(part.body().id()))
                        .findFirst());
        return new CoverSheetComposer(studio.context(), subject).compose();
    }

    private String render(String template, CoverSheet sheet, Medium medium) {
        return studio.pages().render(template, sheet, medium);
    }

    private TextDocument text(CoverSheet sheet) {
        return new TextDocument(
                render("oplegger-odt", sheet, Medium.PRINT),
                render("oplegger-odt-styles", sheet, Medium.PRINT),
                render("oplegger-odt-meta", sheet, Medium.PRINT));
    }

    private PdfDocument document(CoverSheet sheet) {
        return new PdfDocument(
                render("oplegger", sheet, Medium.PRINT),
                studio.context().messages().text("oplegger.voor", sheet.body()) + " · " + sheet.title(),
                studio.outset().settings().organisation().value().orElse(""),
                sheet.summary(),
                sheet.language(),
                dossier.edition()
                        .date()
                        .orElse(studio.outset().referenceDate())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                PdfDocument.ImageSource.NONE);
    }
}
