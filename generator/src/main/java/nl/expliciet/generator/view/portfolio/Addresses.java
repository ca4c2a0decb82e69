package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.view.dossier.DossierLinks;

/**
 * Where things stand in the output, seen from one page.
 *
 * @param root the way from that page to the portfolio: empty, {@code ../} or {@code ../../}
 */
record Addresses(String root) {

    String dossier(Contribution dossier) {
        return dossier(dossier.id());
    }

    String dossier(String id) {
        return root + id + "/index.html";
    }

    /** Where a dossier counts the comments on it. */
    String comments(Contribution dossier) {
        return dossier(dossier) + "#reacties";
    }

    String agreement(Contribution dossier, String id) {
        return dossier(dossier) + "#" + DossierLinks.agreement(id);
    }

    String gap(Contribution dossier, ExpectationGap gap) {
        return dossier(dossier) + "#" + DossierLinks.gap(gap);
    }

    String moments(Contribution dossier) {
        return dossier(dossier) + "#agenda";
    }

    String overdue(Contribution dossier, OverdueItem item) {
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
