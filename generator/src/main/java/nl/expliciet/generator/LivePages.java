package nl.expliciet.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.portfolio.BodyPortfolio;
import nl.expliciet.generator.write.OutputFile;

/** The files of one state of a source, made one at a time. */
final class LivePages {
    private static final String BODIES = "organen/";

    private final CheckedSource source;
    private final DossierRendering dossiers;
    private final OverviewRendering overviews;
    private final SharedFiles shared;

    LivePages(
            GeneratorOptions options,
            CheckedSource source,
            Composition composition,
            Styles styles,
            PageRenderer renderer) {
        this.source = source;
        Styles house = styles.with(source.shared().settings().theme(), source.tree());
        PdfWorkshop pdfs = new PdfWorkshop(house.pdfs(), false);
        this.dossiers = new DossierRendering(options, source.tree(), composition, renderer, pdfs);
        this.overviews = new OverviewRendering(composition, renderer, pdfs);
        this.shared = new SharedFiles(source.tree(), composition, house);
    }

    CheckedSource source() {
        return source;
    }

    /** The bytes of a file as a build would write it. */
    Optional<byte[]> file(String path) throws IOException {
        String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        Optional<ReadDossier> dossier = source.dossiers().stream()
                .filter(read -> read.dossier().id().equals(top))
                .findFirst();
        if (dossier.isPresent()) {
            return ofDossier(dossier.get(), path);
        }
        boolean body = path.startsWith(BODIES) && !path.equals(BODIES + "index.html");
        return find(body ? ofBody(path) : ofAll(path), path);
    }

    private Optional<byte[]> ofDossier(ReadDossier read, String path) throws IOException {
        String id = read.dossier().id();
        if (path.equals(id + "/index.html")) {
            return Optional.of(bytes(dossiers.html(dossiers.page(id))));
        }
        if (path.equals(id + "/" + id + ".pdf")) {
            return Optional.of(dossiers.pdf(dossiers.page(id)));
        }
        if (path.equals(id + "/" + id + ".json")) {
            return Optional.of(bytes(dossiers.json(read)));
        }
        boolean attachment =
                path.startsWith(id + "/bijlagen/") && source.tree().at(path).isFile();
        return attachment ? Optional.of(source.tree().bytes(path)) : Optional.empty();
    }

    private List<OutputFile> ofBody(String path) {
        OutputFormat format = path.endsWith(".pdf") ? OutputFormat.PDF : OutputFormat.HTML;
        return overviews.bodies().stream()
                .filter((BodyPortfolio body) ->
                        path.startsWith(BODIES + body.body().id() + "/"))
                .flatMap(body -> overviews.body(body, Set.of(format)).stream())
                .toList();
    }

    private List<OutputFile> ofAll(String path) {
        if (path.startsWith("stijl/") && !path.endsWith("zoekindex.js")) {
            return shared.style();
        }
        return path.endsWith(".json") || path.endsWith(".csv") ? shared.data() : overviews.portfolio();
    }

    private static Optional<byte[]> find(List<OutputFile> files, String path) {
        Stream<OutputFile> same = files.stream().filter(file -> file.path().equals(path));
        return same.map(OutputFile::bytes).findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
