package nl.expliciet.generator.site;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.export.JsonExport;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfOrigin;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.dossier.DossierPageComposer;

/** The files of one dossier: its data, its page with what it leads to, and its document. */
final class DossierFiles {
    private final Studio studio;
    private final Opened dossier;
    private final Edition edition;
    private final Once<DossierPage> page;

    DossierFiles(Studio studio, Opened dossier) {
        this.studio = studio;
        this.dossier = dossier;
        this.edition = studio.outset().edition(dossier.id());
        this.page = new Once<>(() -> new DossierPageComposer(studio.context()).compose(dossier.insight(), edition));
    }

    /** The files by path; the page is composed once, when the first file asks for it. */
    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        if (studio.wanted().json()) {
            files.put(path(dossier.id() + ".json"), Made.text(this::json));
        }
        if (studio.wanted().html()) {
            files.put(path("index.html"), Made.text(() -> page(Medium.SCREEN)));
            dossier.read().dossier().attachments().forEach(attachment -> {
                String path = path(attachment.path());
                files.put(path, out -> out.write(source().bytes(path)));
            });
        }
        if (studio.wanted().pdf()) {
            files.putAll(studio.pdfs().files(path(dossier.id() + ".pdf"), this::document, path("dossier.yaml")));
        }
        return files;
    }

    private String path(String file) {
        return dossier.id() + "/" + file;
    }

    private SourceTree source() {
        return studio.outset().source();
    }

    private String page(Medium medium) {
        return studio.pages().render("dossier", page.get(), medium);
    }

    private String json() {
        LocalDate day = studio.outset().referenceDate();
        return JsonExport.dossier(dossier.read(), dossier.insight(), edition.label(), edition.commit(), day);
    }

    private PdfDocument document() {
        LocalDate day = edition.date().orElse(studio.outset().referenceDate());
        return new PdfDocument(
                        page(Medium.PRINT),
                        page.get().title(),
                        page.get().organisation(),
                        page.get().description(),
                        page.get().language(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        this::image)
                .of(new PdfOrigin(dossier.id(), edition.commit(), edition.label()));
    }

    /** A page names a file as an address, with escapes such as {@code %20}. */
    private String attachment(String address) {
        Position from = Position.startOf(path("dossier.yaml"));
        return FileTarget.of(source(), dossier.id(), address, from).entry().path();
    }

    /** The source refuses whatever leads out of it; an image that is not there was a finding before. */
    private Optional<byte[]> image(String file) {
        Settings settings = studio.outset().settings();
        boolean logo = file.equals("../" + House.of(settings).logo());
        try {
            return Optional.of(
                    source().bytes(logo ? settings.theme().logo().value().orElse("") : attachment(file)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
