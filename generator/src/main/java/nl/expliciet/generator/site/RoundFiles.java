package nl.expliciet.generator.site;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.round.RoundPage;
import nl.expliciet.generator.view.round.RoundPageComposer;

/** The files of the rounds of comments of one dossier: the page of each and its document. */
final class RoundFiles {
    private final Studio studio;
    private final Opened dossier;
    private final Edition edition;
    private final RoundPlaces places;
    private final PdfDocument.ImageSource images;

    RoundFiles(Studio studio, Opened dossier, PdfDocument.ImageSource images) {
        this.studio = studio;
        this.dossier = dossier;
        this.edition = dossier.edition();
        this.places = new RoundPlaces(studio, dossier);
        this.images = images;
    }

    Map<String, Made> of(CommentRound round) {
        Map<String, Made> files = new LinkedHashMap<>();
        String below = "reacties/" + round.id();
        String folder = dossier.id() + "/" + below + "/";
        Once<RoundPage> page = new Once<>(() -> compose(round));
        if (studio.wanted().html()) {
            files.put(folder + "index.html", Made.text(() -> page(page.get(), Medium.SCREEN)));
        }
        if (studio.wanted().pdf()) {
            String path = folder + dossier.id() + "-" + round.id() + ".pdf";
            String source = dossier.id() + "/" + below + ".yaml";
            files.putAll(studio.pdfs()
                    .files(path, () -> document(page.get()).linking(WebLinks.of(path, dossier)), source));
        }
        return files;
    }

    private RoundPage compose(CommentRound round) {
        return new RoundPageComposer(
                        studio.context(), dossier.read().dossier(), round, places.then(round), places.now())
                .compose(edition);
    }

    private String page(RoundPage page, Medium medium) {
        return studio.pages().render("ronde", page, medium);
    }

    private PdfDocument document(RoundPage page) {
        return new PdfDocument(
                page(page, Medium.PRINT),
                page.title() + " · " + page.about(),
                page.organisation(),
                page.lead(),
                page.language(),
                edition.date()
                        .orElse(studio.outset().referenceDate())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                this::image);
    }

    /** The page stands two folders below the dossier. */
    private Optional<byte[]> image(String file) {
        return images.bytes(file.startsWith("../../") ? file.substring("../../".length()) : file);
    }
}
