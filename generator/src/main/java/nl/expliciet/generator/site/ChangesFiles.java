package nl.expliciet.generator.site;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.export.ChangesExport;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.changes.ChangedDossier;
import nl.expliciet.generator.view.changes.ChangedDossierComposer;
import nl.expliciet.generator.view.changes.ChangesPage;
import nl.expliciet.generator.view.changes.ChangesSummary;
import nl.expliciet.generator.view.changes.DossierChangesComposer;
import nl.expliciet.generator.view.changes.ReportComposer;

/** The files that say what changed: a small site of its own, that needs nothing of the other pages. */
record ChangesFiles(Studio studio, Span span) {

    /** What is kept of the comparison of a dossier when it is let go. */
    record Kept(ChangedDossier summary, ChangesExport.Piece data) {}

    Kept keep(DossierChanges dossier) {
        return new Kept(new ChangedDossierComposer(studio.context()).compose(dossier), ChangesExport.piece(dossier));
    }

    /** The files about all dossiers. */
    List<Part> across(List<Kept> kept) {
        Part report = () -> report(kept);
        return studio.wanted().html()
                ? List.of(report, new StyleFiles(studio.outset(), studio.styles())::all)
                : List.of(report);
    }

    private Map<String, Made> report(List<Kept> kept) {
        List<ChangedDossier> all = kept.stream().map(Kept::summary).toList();
        Map<String, Made> files = new LinkedHashMap<>();
        if (studio.wanted().json()) {
            List<ChangesExport.Piece> data = kept.stream().map(Kept::data).toList();
            files.put("wijzigingen.json", Made.text(() -> ChangesExport.of(span, data)));
        }
        files.put("wijzigingen.md", Made.text(() -> new ChangesSummary(studio.context()).of(span, all)));
        if (studio.wanted().html()) {
            files.put(
                    "index.html",
                    Made.text(() -> page(new ReportComposer(studio.context()).compose(span, all), Medium.SCREEN)));
        }
        return files;
    }

    /** The files about one; none when nothing differs. */
    Map<String, Made> of(DossierChanges dossier) {
        Map<String, Made> files = new LinkedHashMap<>();
        if (dossier.kind().isEmpty()) {
            return files;
        }
        Once<ChangesPage> page = new Once<>(() -> new DossierChangesComposer(studio.context()).compose(span, dossier));
        String folder = dossier.id() + "/";
        if (studio.wanted().html()) {
            files.put(folder + "index.html", Made.text(() -> page(page.get(), Medium.SCREEN)));
        }
        if (studio.wanted().pdf()) {
            String pdf = folder + dossier.id() + "-wijzigingen.pdf";
            files.putAll(studio.pdfs().files(pdf, () -> document(page.get()), folder + "dossier.yaml"));
        }
        return files;
    }

    private String page(ChangesPage page, Medium medium) {
        return studio.pages().render("wijzigingen", page, medium);
    }

    private PdfDocument document(ChangesPage page) {
        return new PdfDocument(
                page(page, Medium.PRINT),
                page.title(),
                page.organisation(),
                page.lead(),
                page.language(),
                span.to().date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                file -> Optional.empty());
    }
}
