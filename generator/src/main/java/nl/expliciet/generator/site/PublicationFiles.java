package nl.expliciet.generator.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.expliciet.generator.export.DiwooExport;
import nl.expliciet.generator.export.MdtoExport;
import nl.expliciet.generator.insight.Publishing;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.text.RichText;

/** The files that say of a dossier what the Woo and the archive ask; none when the dossier does not say all that is mandatory. */
record PublicationFiles(Studio studio, Opened opened, Edition edition, Made pdf) {

    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        dossier().publication().value().ifPresent(publication -> {
            String path = opened.id() + "/" + opened.id();
            if (Publishing.isForWoo(publication)) {
                files.put(path + ".diwoo.xml", Made.text(() -> DiwooExport.metadata(document(publication))));
            }
            if (Publishing.isForArchive(publication)) {
                files.put(path + ".mdto.xml", Made.text(() -> MdtoExport.dossier(record(publication))));
                files.put(path + ".pdf.mdto.xml", out -> {
                    byte[] content = pdf.bytes();
                    Made.text(() -> MdtoExport.file(record(publication), content))
                            .to(out);
                });
            }
        });
        return files;
    }

    private Dossier dossier() {
        return opened.read().dossier();
    }

    private LocalDate day() {
        return edition.date().orElse(studio.outset().referenceDate());
    }

    private String title() {
        return dossier().identity().title();
    }

    private String file() {
        return opened.id() + ".pdf";
    }

    private DiwooExport.Document document(Publication publication) {
        String address = publication.file(opened.id() + "/" + file()).orElse("");
        return new DiwooExport.Document(title(), publication, day(), address);
    }

    private MdtoExport.Record record(Publication publication) {
        return new MdtoExport.Record(
                opened.id(),
                title(),
                dossier().identity().summary().value().map(RichText::plain).orElse(""),
                studio.outset().language(),
                publication,
                file(),
                day());
    }
}
