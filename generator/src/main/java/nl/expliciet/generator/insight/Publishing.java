package nl.expliciet.generator.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.PublicationFormat;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Stated;

/**
 * How far a dossier says what is mandatory: for the metadata that the Woo asks (DiWoo 0.9.8), and for those that an archive asks
 * (MDTO 1.0). Whoever asks for neither lacks nothing.
 *
 * @param lackingForWoo what is missing before Woo metadata can be written
 * @param lackingForArchive what is missing before archive metadata can be written
 * @param malformed what stands there and is not what it should be
 */
public record Publishing(List<Place> lackingForWoo, List<Place> lackingForArchive, List<Malformed> malformed) {
    /** Where {@code publicatie} stands. */
    public static final Place PLACE = DossierFormat.PUBLICATION.in(Place.TOP);

    /** Where {@code publicatie.archief} stands. */
    public static final Place ARCHIVE = PublicationFormat.ARCHIVE.in(PLACE);

    /** The information category of covenants, the only one that dossiers fall in. */
    public static final String COVENANTS = "convenanten";

    private static final Place PUBLISHER = PublicationFormat.PUBLISHER.in(PLACE);
    private static final Pattern TOOI =
            Pattern.compile("https://identifier\\.overheid\\.nl/tooi/id/[a-z_]+/[a-z_]*[0-9]+");
    private static final String TOOI_EXAMPLE = "https://identifier.overheid.nl/tooi/id/provincie/pv28";
    private static final String ADDRESS_EXAMPLE = "https://www.voorbeeld.nl/dossiers/";

    public Publishing {
        lackingForWoo = List.copyOf(lackingForWoo);
        lackingForArchive = List.copyOf(lackingForArchive);
        malformed = List.copyOf(malformed);
    }

    /** A value that is not what it should be, and what that looks like. */
    public record Malformed(Place place, String value, String example) {}

    /** What a publication lacks. */
    public static Publishing of(Publication publication) {
        return new Publishing(woo(publication), archive(publication), malformed(publication));
    }

    /** True when everything is there that Woo metadata need. */
    public static boolean isForWoo(Publication publication) {
        Publishing publishing = of(publication);
        return asksWoo(publication)
                && publishing.lackingForWoo.isEmpty()
                && publishing.malformed.stream()
                        .allMatch(one -> one.place().equals(PublicationFormat.ADDRESS.in(PLACE)));
    }

    /** True when everything is there that archive metadata need. */
    public static boolean isForArchive(Publication publication) {
        return !publication.archive().isEmpty() && archive(publication).isEmpty();
    }

    /** An address alone asks for no metadata: it makes links complete. */
    private static boolean asksWoo(Publication publication) {
        return !publication.publisher().name().isAbsent()
                || !publication.publisher().tooi().isAbsent()
                || !publication.category().isAbsent()
                || !publication.actions().isEmpty();
    }

    private static List<Place> woo(Publication publication) {
        List<Place> lacking = new ArrayList<>();
        if (asksWoo(publication)) {
            lack(lacking, publication.publisher().name(), PublicationFormat.PUBLISHER_NAME.in(PUBLISHER));
            lack(lacking, publication.publisher().tooi(), PublicationFormat.TOOI.in(PUBLISHER));
            lack(lacking, publication.category(), PublicationFormat.CATEGORY.in(PLACE));
            if (publication.known().isEmpty()) {
                lacking.add(PublicationFormat.ACTIONS.in(PLACE));
            }
        }
        return lacking;
    }

    private static void lack(List<Place> lacking, Stated<String> stated, Place place) {
        if (stated.value().filter(words -> !words.isBlank()).isEmpty()) {
            lacking.add(place);
        }
    }

    private static List<Place> archive(Publication publication) {
        List<Place> lacking = new ArrayList<>();
        if (!publication.archive().isEmpty()) {
            PublicationFormat.ARCHIVE_KEYS.forEach(
                    key -> lack(lacking, publication.archived(key.name()), key.in(ARCHIVE)));
        }
        return lacking;
    }

    private static List<Malformed> malformed(Publication publication) {
        return Stream.of(
                        unlike(
                                publication.publisher().tooi(),
                                TOOI,
                                PublicationFormat.TOOI.in(PUBLISHER),
                                TOOI_EXAMPLE),
                        unlike(
                                publication.category(),
                                Pattern.compile(COVENANTS),
                                PublicationFormat.CATEGORY.in(PLACE),
                                COVENANTS),
                        unlike(
                                publication.address(),
                                Publication.WEB,
                                PublicationFormat.ADDRESS.in(PLACE),
                                ADDRESS_EXAMPLE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Malformed> unlike(Stated<String> stated, Pattern form, Place place, String example) {
        return stated.value()
                .filter(words -> !form.matcher(words).matches())
                .map(words -> new Malformed(place, words, example));
    }
}
