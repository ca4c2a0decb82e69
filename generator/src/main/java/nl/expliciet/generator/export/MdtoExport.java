package nl.expliciet.generator.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Sha256;

/** What an archive asks to be said of a dossier and of its document (MDTO 1.0), in a file beside each. */
public final class MdtoExport {
    private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";

    private MdtoExport() {}

    /**
     * A dossier that is archived.
     *
     * @param summary in plain words; empty when there is none
     * @param publication with everything that is mandatory
     * @param file the name of its document
     * @param day of the version of the document
     */
    public record Record(
            String id,
            String title,
            String summary,
            Language language,
            Publication publication,
            String file,
            LocalDate day) {

        private String said(String key) {
            return publication.archived(key).value().orElseThrow();
        }

        private Optional<String> page() {
            return publication.page(id);
        }

        private Optional<String> address() {
            return publication.file(id + "/" + file);
        }
    }

    /** The text of the file about the dossier. */
    public static String dossier(Record record) {
        Stream<Optional<Xml>> elements = Stream.of(
                Optional.of(identification("identificatie", record.said("kenmerk"), record)),
                Optional.of(Xml.of("naam", record.title())),
                Optional.of(term("aggregatieniveau", "Archiefstuk", "", "Begrippenlijst Aggregatieniveaus MDTO")),
                Optional.of(record.summary())
                        .filter(summary -> !summary.isEmpty())
                        .map(summary -> Xml.of("omschrijving", summary)),
                record.page().map(page -> Xml.of("raadpleeglocatie", Xml.of("raadpleeglocatieOnline", page))),
                Optional.of(Xml.of("taal", record.language().key())),
                Optional.of(appraisal(record)),
                Optional.of(Xml.of("heeftRepresentatie", reference(record.file(), fileMark(record), record))),
                Optional.of(Xml.of("archiefvormer", Xml.of("verwijzingNaam", record.said("archiefvormer")))),
                Optional.of(restriction(record)));
        return root(Xml.of("informatieobject", elements.flatMap(Optional::stream)));
    }

    /** The text of the file about the document. */
    public static String file(Record record, byte[] content) {
        Stream<Optional<Xml>> elements = Stream.of(
                Optional.of(identification("identificatie", fileMark(record), record)),
                Optional.of(Xml.of("naam", record.file())),
                Optional.of(Xml.of("omvang", String.valueOf(content.length))),
                Optional.of(term(
                        "bestandsformaat",
                        "Acrobat PDF/A - Portable Document Format 2a",
                        "fmt/476",
                        "PRONOM-register")),
                Optional.of(Xml.of(
                        "checksum",
                        term("checksumAlgoritme", "SHA-256", "", "Begrippenlijst ChecksumAlgoritme MDTO"),
                        Xml.of("checksumWaarde", Sha256.of(content)),
                        Xml.of("checksumDatum", record.day() + "T00:00:00"))),
                record.address().map(address -> Xml.of("URLBestand", address)),
                Optional.of(Xml.of("isRepresentatieVan", reference(record.title(), record.said("kenmerk"), record))));
        return root(Xml.of("bestand", elements.flatMap(Optional::stream)));
    }

    private static String root(Xml object) {
        return Xml.of("MDTO", object).with("xmlns", NAMESPACE).document();
    }

    private static String fileMark(Record record) {
        return record.said("kenmerk") + "/" + record.file();
    }

    private static Xml identification(String name, String mark, Record record) {
        return Xml.of(name, Xml.of("identificatieKenmerk", mark), Xml.of("identificatieBron", record.said("bron")));
    }

    private static Xml[] reference(String name, String mark, Record record) {
        return new Xml[] {Xml.of("verwijzingNaam", name), identification("verwijzingIdentificatie", mark, record)};
    }

    /** The list of MDTO knows two values; other words are those of the organisation itself. */
    private static Xml appraisal(Record record) {
        String words = record.said("waardering");
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "b", "blijvend te bewaren" -> valued("Blijvend te bewaren", "B");
            case "v", "tijdelijk te bewaren", "te vernietigen" -> valued("Tijdelijk te bewaren", "V");
            default -> term("waardering", words, "", ownList(record));
        };
    }

    private static Xml valued(String label, String code) {
        return term("waardering", label, code, "Begrippenlijst Waarderingen MDTO");
    }

    private static Xml restriction(Record record) {
        return Xml.of("beperkingGebruik", term("beperkingGebruikType", record.said("beperking"), "", ownList(record)));
    }

    private static String ownList(Record record) {
        return "Begrippenlijst van " + record.said("archiefvormer");
    }

    private static Xml term(String name, String label, String code, String list) {
        Stream<Xml> known = code.isEmpty() ? Stream.of() : Stream.of(Xml.of("begripCode", code));
        return Xml.of(
                name,
                Stream.of(
                                Stream.of(Xml.of("begripLabel", label)),
                                known,
                                Stream.of(Xml.of("begripBegrippenlijst", Xml.of("verwijzingNaam", list))))
                        .flatMap(part -> part));
    }
}
