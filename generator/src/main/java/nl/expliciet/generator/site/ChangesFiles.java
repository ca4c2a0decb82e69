package nl.expliciet.generator.site;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.compare.ChangeReport;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.export.ChangesExport;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.changes.ChangesPage;
import nl.expliciet.generator.view.changes.ChangesSummary;
import nl.expliciet.generator.view.changes.DossierChangesComposer;
import nl.expliciet.generator.view.changes.ReportComposer;

/** The files that say what changed: a small site of its own, that needs nothing of the other pages. */
record ChangesFiles(Studio studio, ChangeReport report) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(this::all));
        if (studio.wanted().html()) {
            parts.add(new StyleFiles(studio.outset(), studio.styles())::all);
        }
        report.changed().forEach(dossier -> parts.add(() -> dossier(dossier)));
        return parts;
    }

    private Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        if (studio.wanted().json()) {
            files.put("wijzigingen.json", Made.text(() -> ChangesExport.of(report)));
        }
        files.put("wijzigingen.md", Made.text(() -> new ChangesSummary(studio.context()).of(report)));
        if (studio.wanted().html()) {
            files.put(
                    "index.html",
                    Made.text(() -> page(new ReportComposer(studio.context()).compose(report), Medium.SCREEN)));
        }
        return files;
    }

    private Map<String, Made> dossier(DossierChanges dossier) {
        Map<String, Made> files = new LinkedHashMap<>();
        Once<ChangesPage> page =
                new Once<>(() -> new DossierChangesComposer(studio.context()).compose(report, dossier));
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
                report.to().date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                file -> Optional.empty());
    }
}
