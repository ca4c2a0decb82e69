package nl.expliciet.generator.view.changes;

import java.util.Optional;
import nl.expliciet.generator.text.LinkTarget;
import nl.expliciet.generator.view.LinkTargets;

/** Links of texts that are shown outside their dossier: only those that lead out of it work. */
record OutsideLinks() implements LinkTargets {
    @Override
    public Optional<String> href(String target) {
        return Optional.of(target).filter(link -> LinkTarget.of(link).isFollowed());
    }

    @Override
    public Optional<String> file(String target) {
        return Optional.empty();
    }

    @Override
    public String notePrefix() {
        return "wijziging";
    }
}
