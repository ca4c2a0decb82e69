package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.source.RevisionSource;
import nl.expliciet.generator.source.Revisions;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.dossier.DossierPageComposer;
import nl.expliciet.generator.view.dossier.Past;
import nl.expliciet.generator.view.dossier.Since;
import nl.expliciet.generator.view.round.PlaceTexts;

/** The places of a dossier that comments are about: as they are now, and in the version that the readers of a round had. */
final class RoundPlaces {
    private final Studio studio;
    private final Opened dossier;
    private final Once<PlaceTexts> now;
    private final Map<String, PlaceTexts> versions = new HashMap<>();

    RoundPlaces(Studio studio, Opened dossier) {
        this.studio = studio;
        this.dossier = dossier;
        this.now = new Once<>(() -> places(dossier.read().dossier(), dossier.since()));
    }

    PlaceTexts now() {
        return now.get();
    }

    /** Those of the version of a round; those of now when the round does not say, or git does not have it. */
    synchronized PlaceTexts then(CommentRound round) {
        return isCurrent(round.version())
                ? now()
                : versions.computeIfAbsent(
                        round.version(), version -> earlier(version).orElseGet(this::now));
    }

    /** True when the version of a round is known, so that a place that it lacks never was. */
    boolean knows(CommentRound round) {
        return isCurrent(round.version()) || then(round) != now();
    }

    private boolean isCurrent(String version) {
        Edition edition = studio.outset().edition(dossier.id());
        return version.isEmpty()
                || !edition.modified() && (version.equals(edition.label()) || version.equals(edition.commit()));
    }

    private Optional<PlaceTexts> earlier(String version) {
        try {
            Optional<Revisions> opened =
                    Revisions.of(studio.outset().order().source()).value();
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (Revisions revisions = opened.get()) {
                return revisions.find(version).value().flatMap(this::places);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<PlaceTexts> places(RevisionSource source) {
        VersionReader version = VersionReader.of(source, source.name());
        return version.shared().dossierIds().contains(dossier.id())
                ? Optional.of(places(version.read(dossier.id()).read().dossier(), Since.NOTHING))
                : Optional.empty();
    }

    private PlaceTexts places(Dossier version, Since since) {
        DossierPage page = new DossierPageComposer(studio.context())
                .compose(studio.outset().insight(version), Edition.NONE, Past.of(since));
        return PlaceTexts.of(studio.pages().render("dossier", page, Medium.PRINT));
    }
}
