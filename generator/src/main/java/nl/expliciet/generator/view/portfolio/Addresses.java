package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.view.dossier.DossierLinks;

/**
 * Where things stand in the output, seen from one page.
 *
 * @param root the way from that page to the portfolio: empty, {@code ../} or {@code ../../}
 */
record Addresses(String root) {

    String dossier(Dossier dossier) {
        return root + dossier.id() + "/index.html";
    }

    String agreement(Dossier dossier, String id) {
        return dossier(dossier) + "#" + DossierLinks.agreement(id);
    }

    String gap(Dossier dossier, ProfileQuestion question) {
        return dossier(dossier) + "#" + DossierLinks.gap(question);
    }

    String moments(Dossier dossier) {
        return dossier(dossier) + "#agenda";
    }

    String overdue(Dossier dossier, OverdueItem item) {
        return switch (item.kind()) {
            case AGREEMENT -> agreement(dossier, item.id());
            case RECOMMENDATION -> dossier(dossier) + "#" + DossierLinks.recommendation(item.id());
            case MOMENT -> moments(dossier);
            case RECALIBRATION -> dossier(dossier);
        };
    }

    String body(String id) {
        return root + "organen/" + id + "/index.html";
    }
}
