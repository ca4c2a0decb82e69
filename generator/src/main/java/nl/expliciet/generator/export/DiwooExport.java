package nl.expliciet.generator.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.Publication;

/** What the Woo asks to be said of a document (DiWoo 0.9.8): in a file beside it, and in sitemaps that lead to it. */
public final class DiwooExport {
    private static final String NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String TERMS = "https://identifier.overheid.nl/tooi/def/thes/kern/";
    private static final String COVENANTS = TERMS + "c_8fc2335c";
    private static final String COVENANT = TERMS + "c_386e74cb";
    private static final String PDF = "http://publications.europa.eu/resource/authority/file-type/PDF";
    private static final String PREFIX = "diwoo:";

    private DiwooExport() {}

    /**
     * A document that is published.
     *
     * @param publication with everything that is mandatory
     * @param day of the version of the document
     * @param address where it is published; empty when nobody knows
     */
    public record Document(String title, Publication publication, LocalDate day, String address) {}

    /** The text of the file beside a document. */
    public static String metadata(Document document) {
        return element(document).with("xmlns:diwoo", NAMESPACE).document();
    }

    /** The text of a sitemap; of each document it says what {@link #metadata} says. */
    public static String sitemap(List<Document> documents) {
        return Xml.of("urlset", documents.stream().map(DiwooExport::url))
                .with("xmlns", SITEMAP)
                .with("xmlns:diwoo", NAMESPACE)
                .document();
    }

    /** The text of an index of sitemaps. */
    public static String index(List<String> addresses) {
        return Xml.of("sitemapindex", addresses.stream().map(address -> Xml.of("sitemap", Xml.of("loc", address))))
                .with("xmlns", SITEMAP)
                .document();
    }

    private static Xml url(Document document) {
        return Xml.of(
                "url",
                Xml.of("loc", document.address()),
                Xml.of("lastmod", document.day().toString()),
                element(document));
    }

    private static Xml element(Document document) {
        Publication publication = document.publication();
        return diwoo(
                "Document",
                diwoo(
                        "DiWoo",
                        term(
                                "publisher",
                                publication.publisher().tooi().value().orElseThrow(),
                                publication.publisher().name().value().orElseThrow()),
                        diwoo("titelcollectie", Xml.of(PREFIX + "officieleTitel", document.title())),
                        diwoo(
                                "classificatiecollectie",
                                diwoo("informatiecategorieen", term("informatiecategorie", COVENANTS, "convenanten")),
                                diwoo("documentsoorten", term("documentsoort", COVENANT, "convenant"))),
                        Xml.of(PREFIX + "creatiedatum", document.day().toString()),
                        term("format", PDF, "pdf"),
                        Xml.of(
                                PREFIX + "documenthandelingen",
                                publication.known().stream().map(DiwooExport::action))));
    }

    private static Xml action(Publication.Action action) {
        DocumentAction kind = action.kind().value().orElseThrow();
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                action.time().value().orElseThrow());
        return diwoo(
                "documenthandeling",
                term("soortHandeling", TERMS + code(kind), kind.key()),
                Xml.of(PREFIX + "atTime", time));
    }

    private static String code(DocumentAction kind) {
        return switch (kind) {
            case SIGNED -> "c_e1ec050e";
            case ADOPTED -> "c_641ecd76";
            case RECEIVED -> "c_dfcee535";
        };
    }

    private static Xml diwoo(String name, Xml... inner) {
        return Xml.of(PREFIX + name, inner);
    }

    private static Xml term(String name, String resource, String label) {
        return Xml.of(PREFIX + name, label).with("resource", resource);
    }
}
