package nl.expliciet.generator.view.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.text.LinkTarget;
import nl.expliciet.generator.view.LinkTargets;

/** Where links in the texts of a dossier lead: anchors of its own page, pages of other dossiers, its attachments. */
public record DossierLinks(Set<String> dossierIds, String notePrefix) implements LinkTargets {
    private static final Map<String, UnaryOperator<String>> ANCHORS = Map.of(
            "afspraak", DossierLinks::agreement,
            "partij", DossierLinks::party,
            "vraag", DossierLinks::question,
            "hoofdstuk", DossierLinks::chapter,
            "bron", DossierLinks::source);

    /** The anchor of an agreement. */
    public static String agreement(String id) {
        return "afspraak-" + id;
    }

    /** The anchor of a party. */
    public static String party(String id) {
        return "partij-" + id;
    }

    /** The anchor of a check question, by an id such as {@code rechtmatig-02}. */
    public static String question(String id) {
        return "vraag-" + id;
    }

    /** The anchor of a free chapter. */
    public static String chapter(String id) {
        return "hoofdstuk-" + id;
    }

    /** The anchor of a source. */
    public static String source(String id) {
        return "bron-" + id;
    }

    /** The anchor of an evaluation. */
    public static String evaluation(String id) {
        return "evaluatie-" + id;
    }

    /** The anchor of an expectation gap. */
    public static String gap(ExpectationGap gap) {
        String question = "kloof-" + gap.question().key();
        return gap.phase().map(phase -> question + "-" + phase.id()).orElse(question);
    }

    /** The address of an attachment by its path. */
    public static String attachment(String path) {
        try {
            return new URI(null, null, path, null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The anchor of a recommendation. */
    public static String recommendation(String id) {
        return "aanbeveling-" + id;
    }

    @Override
    public Optional<String> href(String target) {
        LinkTarget link = LinkTarget.of(target);
        if (link.isPath()) {
            return target.startsWith("#") ? Optional.of(target) : file(target);
        }
        if (link.scheme().equals("dossier")) {
            return Optional.of(link.rest()).filter(dossierIds::contains).map(id -> "../" + id + "/index.html");
        }
        if (ANCHORS.containsKey(link.scheme())) {
            return Optional.of("#" + ANCHORS.get(link.scheme()).apply(link.rest()));
        }
        return link.isFollowed() ? Optional.of(target) : Optional.empty();
    }

    /** A path that leads out of the folder in the end was refused before, so only its start is looked at here. */
    @Override
    public Optional<String> file(String target) {
        String path = target.replaceFirst("^\\.{1,2}/", "");
        return path.startsWith("bijlagen/") ? Optional.of(path) : Optional.empty();
    }
}
