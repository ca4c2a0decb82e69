package nl.expliciet.generator.site;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.export.JsonExport;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfOrigin;
import nl.expliciet.generator.read.Limits;
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
        this.edition = dossier.edition();
        this.page = new Once<>(() -> composer().compose(dossier.insight(), edition, dossier.past()));
    }

    /** The files by path; the page is composed once, when the first file asks for it. */
    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        if (studio.wanted().json()) {
            files.put(path(dossier.id() + ".json"), Made.text(this::json));
        }
        if (studio.wanted().html()) {
            files.put(path("index.html"), Made.text(() -> page(Medium.SCREEN)));
            dossier.read().dossier().attachments().stream()
                    .map(attachment -> path(attachment.path()))
                    // One that runs is a finding, which stops a build; the preview does not give it out either.
                    .filter(path -> !FileTarget.runs(path))
                    .forEach(path -> files.put(path, out -> out.write(published(path))));
        }
        if (studio.wanted().pdf()) {
            String path = path(dossier.id() + ".pdf");
            files.putAll(studio.pdfs().files(path, () -> document(page.get()), path("dossier.yaml")));
            files.putAll(new PublicationFiles(studio, dossier, edition, files.get(path)).all());
        }
        if (studio.wanted().readers() || studio.wanted().pdf() && asksForComments()) {
            String path = path(dossier.id() + "-leesversie.pdf");
            files.putAll(studio.pdfs().readersFiles(path, this::readersCopy, path("dossier.yaml")));
        }
        files.putAll(new SheetFiles(studio, dossier, page).all());
        RoundFiles rounds = new RoundFiles(studio, dossier, this::image);
        dossier.read().dossier().rounds().forEach(round -> files.putAll(rounds.of(round)));
        return files;
    }

    private boolean asksForComments() {
        return dossier.read().dossier().identity().status().asksForComments();
    }

    private String path(String file) {
        return dossier.id() + "/" + file;
    }

    /** What no check looks into is not kept in memory, and may be large. */
    private byte[] published(String path) throws IOException {
        return ImageCheck.isImage(path) ? image(dossier.source(), path) : attachment(path);
    }

    private static byte[] image(SourceTree source, String path) throws IOException {
        return ImageCheck.published(path, source.bytes(path)).orElseThrow(() -> new NoSuchFileException(path));
    }

    /** A file may have grown since its size was checked. */
    private byte[] attachment(String path) throws IOException {
        byte[] bytes = studio.outset().source().bytes(path);
        if (bytes.length > Limits.ATTACHMENT_BYTES) {
            throw new NoSuchFileException(path);
        }
        return bytes;
    }

    private String page(Medium medium) {
        return studio.pages().render("dossier", page.get(), medium);
    }

    private PdfDocument readersCopy() {
        return document(page.get().after(composer().front(dossier.insight(), edition)));
    }

    private DossierPageComposer composer() {
        return new DossierPageComposer(studio.context());
    }

    private String json() {
        LocalDate day = studio.outset().referenceDate();
        return JsonExport.dossier(dossier.read(), dossier.insight(), edition, day, dossier.history());
    }

    private PdfDocument document(DossierPage shown) {
        LocalDate day = edition.date().orElse(studio.outset().referenceDate());
        return new PdfDocument(
                        studio.pages().render("dossier", shown, Medium.PRINT),
                        shown.title(),
                        shown.organisation(),
                        shown.description(),
                        shown.language(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        this::image)
                .linking(WebLinks.of(path("index.html"), dossier))
                .of(new PdfOrigin(dossier.id(), edition.commit(), edition.label(), edition.content()));
    }

    /** A page names a file as an address, with escapes such as {@code %20}; one that cannot be shown was a finding before. */
    private Optional<byte[]> image(String address) {
        Settings settings = studio.outset().settings();
        boolean logo = address.equals("../" + House.of(settings).logo());
        Position from = Position.startOf(path("dossier.yaml"));
        SourceTree source = dossier.source();
        try {
            String path = logo
                    ? settings.theme().logo().value().orElse("")
                    : FileTarget.of(source, dossier.id(), address, from).entry().path();
            return Optional.of(image(source, path));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
