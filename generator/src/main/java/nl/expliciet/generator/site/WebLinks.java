package nl.expliciet.generator.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.pdf.PdfDocument;

/**
 * Where on the web the links of a document of the site lead.
 *
 * @param path of the document below the top of the site
 * @param published where a path of the site is on the web; empty when nobody knows
 */
record WebLinks(String path, Function<String, Optional<String>> published) implements PdfDocument.LinkTarget {
    private static final URI TOP = URI.create("site:/");

    /** The links of a document of one dossier: all of the site is where that dossier is. */
    static WebLinks of(String path, Opened dossier) {
        Optional<Publication> publication =
                dossier.read().dossier().publication().value();
        return new WebLinks(path, file -> publication.flatMap(known -> known.file(file)));
    }

    /** The links of a document across dossiers: each dossier is where it says, and the rest where all of them are. */
    static WebLinks of(String path, List<Contribution> dossiers) {
        return new WebLinks(path, file -> {
            String top = file.substring(0, Math.max(0, file.indexOf('/')));
            List<Contribution> own = dossiers.stream()
                    .filter(dossier -> dossier.id().equals(top))
                    .toList();
            Set<String> addresses = (own.isEmpty() ? dossiers : own)
                    .stream().flatMap(dossier -> on(dossier, file).stream()).collect(Collectors.toSet());
            return addresses.size() == 1 ? addresses.stream().findFirst() : Optional.empty();
        });
    }

    private static Optional<String> on(Contribution dossier, String file) {
        return dossier.publication().value().flatMap(known -> known.file(file));
    }

    @Override
    public Optional<String> address(String href) {
        try {
            URI target = TOP.resolve(path).resolve(href);
            String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
            String file = target.getRawPath() == null ? "" : target.getRawPath().substring(1);
            return target.getScheme().equals(TOP.getScheme()) && !file.startsWith("..")
                    ? published.apply(file).map(address -> address + fragment)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
