package nl.expliciet.generator.view.manual;

import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.text.LinkTarget;
import nl.expliciet.generator.view.LinkTargets;

/**
 * Links in texts of the guide lead inside their page, to the web, or to a dossier that the text names by its folder.
 *
 * @param dossiers those that have a page in this run
 */
record ManualLinks(Set<String> dossiers) implements LinkTargets {
    @Override
    public Optional<String> href(String target) {
        if (target.startsWith("#") || LinkTarget.of(target).isFollowed()) {
            return Optional.of(target);
        }
        return dossiers.contains(target) ? Optional.of("../" + target + "/index.html") : Optional.empty();
    }

    @Override
    public Optional<String> file(String target) {
        return Optional.empty();
    }

    @Override
    public String notePrefix() {
        return "gids";
    }
}
