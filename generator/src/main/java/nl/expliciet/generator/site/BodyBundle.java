package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.export.BundleExport;
import nl.expliciet.generator.export.BundleExport.Kind;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;

/**
 * All documents for one representative body in one file: the overview of the body, and of each dossier it takes part in the document
 * and the cover sheet. One document is in memory at a time.
 *
 * @param overview the document of the body itself
 */
record BodyBundle(
        Studio studio, RepresentativeBody body, Once<List<Contribution>> dossiers, Library library, Made overview)
        implements Made {

    @Override
    public void to(OutputStream out) throws IOException {
        Bundle.write(out, this::fill);
    }

    private void fill(Bundle bundle) throws IOException {
        List<BundleExport.Item> items = new ArrayList<>();
        items.add(added(bundle, ofBody(), "overzicht-" + body.id() + ".pdf", overview));
        for (Participation part : BodyPortfolio.of(body, dossiers.get()).counted()) {
            String id = part.dossier().id();
            String sheet = "oplegger-" + id + ".pdf";
            Made document = library.file(id + "/" + id + ".pdf");
            Made cover = library.file(SiteFolder.BODIES.path(body.id() + "/" + sheet));
            items.add(added(bundle, ofDossier(part.dossier(), Kind.DOSSIER), "dossiers/" + id + ".pdf", document));
            items.add(added(bundle, ofDossier(part.dossier(), Kind.COVER_SHEET), "opleggers/" + sheet, cover));
        }
        String index = BundleExport.of(body, studio.outset().referenceDate(), items);
        bundle.add("inhoud.json", index.getBytes(StandardCharsets.UTF_8));
    }

    private static BundleExport.Item added(Bundle bundle, BundleExport.About about, String name, Made file)
            throws IOException {
        byte[] bytes = file.bytes();
        return new BundleExport.Item(about, name, bytes.length, bundle.add(name, bytes));
    }

    private BundleExport.About ofBody() {
        LocalDate day = studio.outset().referenceDate();
        return new BundleExport.About(Kind.OVERVIEW, body.name(), "", organisation(), "", day, "", Optional.empty());
    }

    private BundleExport.About ofDossier(Contribution dossier, Kind kind) {
        Optional<Publication> publication = dossier.publication().value();
        Edition edition = dossier.edition();
        return new BundleExport.About(
                kind,
                dossier.title(),
                dossier.design().challenge(),
                publication
                        .map(Publication::publisher)
                        .map(Publication.Publisher::name)
                        .flatMap(Stated::value)
                        .orElse(organisation()),
                publication.map(Publication::category).flatMap(Stated::value).orElse(""),
                edition.date().orElse(studio.outset().referenceDate()),
                edition.label().isEmpty() ? edition.commit() : edition.label(),
                dossier.published());
    }

    private String organisation() {
        return studio.outset().settings().organisation().value().orElse("");
    }
}
