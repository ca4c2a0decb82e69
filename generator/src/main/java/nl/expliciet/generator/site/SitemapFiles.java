package nl.expliciet.generator.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.export.DiwooExport;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.insight.Publishing;
import nl.expliciet.generator.model.Publication;

/**
 * Sitemaps by which documents are found for the Woo, where dossiers say at which address they are published. An invented example
 * is offered to nobody. A sitemap holds documents of one address only, as the protocol asks.
 */
final class SitemapFiles {
    /** The protocol allows 50.000 documents and 50 MB. */
    private static final int MOST = 10_000;

    /** Harvesters of the Woo read an index only by this name, which holds the number of the category of covenants. */
    private static final String HARVESTED = "sitemapindex-diwoo-infocat011.xml";

    private final LocalDate referenceDate;
    private final Map<String, List<Contribution>> byAddress;

    SitemapFiles(List<Contribution> dossiers, LocalDate referenceDate) {
        this.referenceDate = referenceDate;
        this.byAddress = dossiers.stream()
                .filter(dossier -> !dossier.isFictional() && isPublished(dossier))
                .collect(Collectors.groupingBy(dossier -> address(dossier, ""), TreeMap::new, Collectors.toList()));
    }

    private static boolean isPublished(Contribution dossier) {
        return dossier.published().isPresent()
                && dossier.publication().value().filter(Publishing::isForWoo).isPresent();
    }

    /** None when no dossier is published. */
    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        List<String> sitemaps = new ArrayList<>();
        byAddress.forEach((address, dossiers) -> {
            for (int from = 0; from < dossiers.size(); from += MOST) {
                List<Contribution> some = dossiers.subList(from, Math.min(from + MOST, dossiers.size()));
                String path =
                        SiteFolder.DISCLOSURE.path(String.format(Locale.ROOT, "sitemap-%04d.xml", sitemaps.size() + 1));
                sitemaps.add(address + path);
                files.put(
                        path,
                        Made.text(() -> DiwooExport.sitemap(
                                some.stream().map(this::document).toList())));
            }
        });
        if (!files.isEmpty()) {
            Made index = Made.text(() -> DiwooExport.index(sitemaps));
            files.put(SiteFolder.DISCLOSURE.path("sitemapindex.xml"), index);
            files.put(SiteFolder.DISCLOSURE.path(HARVESTED), index);
            files.put("robots.txt", Made.text(this::robots));
        }
        return files;
    }

    private DiwooExport.Document document(Contribution dossier) {
        return new DiwooExport.Document(
                dossier.title(),
                publication(dossier),
                dossier.edition().date().orElse(referenceDate),
                address(dossier, dossier.id() + "/" + dossier.id() + ".pdf"));
    }

    private static Publication publication(Contribution dossier) {
        return dossier.publication().value().orElseThrow();
    }

    private static String address(Contribution dossier, String path) {
        return publication(dossier).file(path).orElseThrow();
    }

    /** Names indexes only, by their full addresses: those hold also where the file is moved to the root of a host. */
    private String robots() {
        return byAddress.keySet().stream()
                .map(address -> "Sitemap: " + address + SiteFolder.DISCLOSURE.path(HARVESTED) + "\n")
                .collect(Collectors.joining("", "User-agent: *\nAllow: /\n\n", ""));
    }
}
