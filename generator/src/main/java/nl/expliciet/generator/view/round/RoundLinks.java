package nl.expliciet.generator.view.round;

import java.util.Optional;
import nl.expliciet.generator.view.LinkTargets;

/** Where links in answers lead: what the page of the dossier reaches, seen from the folder of a round. */
record RoundLinks(LinkTargets dossier) implements LinkTargets {
    /** The way up to the folder of the dossier. */
    static final String UP = "../../";

    /** The page of the dossier. */
    static final String PAGE = UP + "index.html";

    @Override
    public Optional<String> href(String target) {
        return dossier.href(target)
                .map(href -> href.startsWith("#") ? PAGE + href : isOutside(href) ? href : UP + href);
    }

    private static boolean isOutside(String href) {
        return href.matches("[a-z][a-z+.-]*:.*");
    }

    @Override
    public Optional<String> file(String target) {
        return dossier.file(target).map(path -> UP + path);
    }

    @Override
    public String notePrefix() {
        return dossier.notePrefix();
    }
}
