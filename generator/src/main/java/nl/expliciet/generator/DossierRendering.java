package nl.expliciet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.export.JsonExport;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfOrigin;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.dossier.DossierPageComposer;
import nl.expliciet.generator.write.OutputFile;

/** The fourth stage for one dossier at a time: its pages and data. Safe for several threads. */
final class DossierRendering {
    private final GeneratorOptions options;
    private final SourceTree source;
    private final Composition composition;
    private final PageRenderer pages;
    private final PdfWorkshop pdfs;
    private final DossierPageComposer composer;

    DossierRendering(
            GeneratorOptions options,
            SourceTree source,
            Composition composition,
            PageRenderer pages,
            PdfWorkshop pdfs) {
        this.options = options;
        this.source = source;
        this.composition = composition;
        this.pages = pages;
        this.pdfs = pdfs;
        this.composer = new DossierPageComposer(composition.context());
    }

    List<OutputFile> render(ReadDossier read) {
        String id = read.dossier().id();
        List<OutputFile> files = new ArrayList<>();
        if (options.formats().contains(OutputFormat.JSON)) {
            files.add(OutputFile.text(path(id, id + ".json"), json(read)));
        }
        DossierPage page = page(id);
        if (options.formats().contains(OutputFormat.HTML)) {
            files.add(OutputFile.text(path(id, "index.html"), html(page)));
            read.dossier().attachments().forEach(attachment -> files.add(copy(id, attachment)));
        }
        if (options.formats().contains(OutputFormat.PDF)) {
            files.addAll(pdfs.make(path(id, id + ".pdf"), document(page), path(id, "dossier.yaml")));
        }
        return files;
    }

    /** The page of a dossier as records. */
    DossierPage page(String id) {
        return composer.compose(
                composition.insights().get(id), composition.editions().get(id));
    }

    /** The page for the screen. */
    String html(DossierPage page) {
        return pages.render("dossier", page, Medium.SCREEN);
    }

    /** The page as PDF. */
    byte[] pdf(DossierPage page) {
        return pdfs.render(document(page));
    }

    /** The dossier as data. */
    String json(ReadDossier read) {
        String id = read.dossier().id();
        Edition edition = composition.editions().get(id);
        LocalDate day = composition.context().referenceDate();
        DossierInsight insight = composition.insights().get(id);
        return JsonExport.dossier(read, insight, edition.label(), edition.commit(), day);
    }

    private static String path(String id, String file) {
        return id + "/" + file;
    }

    private OutputFile copy(String id, Attachment attachment) {
        String path = path(id, attachment.path());
        try {
            return new OutputFile(path, source.bytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PdfDocument document(DossierPage page) {
        Edition edition = composition.editions().get(page.id());
        LocalDate day = edition.date().orElse(composition.context().referenceDate());
        return new PdfDocument(
                        pages.render("dossier", page, Medium.PRINT),
                        page.title(),
                        page.organisation(),
                        page.description(),
                        page.language(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        file -> image(page.id(), file))
                .of(new PdfOrigin(page.id(), edition.commit(), edition.label()));
    }

    /** A page names a file as an address, with escapes such as {@code %20}. */
    private String attachment(String id, String address) {
        Position dossier = Position.startOf(path(id, "dossier.yaml"));
        return FileTarget.of(source, id, address, dossier).entry().path();
    }

    /** The source refuses whatever leads out of it; an image that is not there was a finding before. */
    private Optional<byte[]> image(String id, String file) {
        try {
            Settings settings = composition.context().portfolio().settings();
            boolean logo = file.equals("../" + House.of(settings).logo());
            return Optional.of(
                    source.bytes(logo ? settings.theme().logo().value().orElse("") : attachment(id, file)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
