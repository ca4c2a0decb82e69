package nl.expliciet.generator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.rule.PlaceNames;
import nl.expliciet.generator.check.rule.Rules;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.html.TemplateFailure;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.site.VersionReader.ReadVersion;
import nl.expliciet.generator.source.Snapshot;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.view.changes.SinceDecision;
import nl.expliciet.generator.view.dossier.Past;
import nl.expliciet.generator.view.dossier.Since;

/**
 * A dossier at hand, with all its texts and trees. Nothing that outlives the work on it may hold one: that is how a dossier
 * is let go, and how memory follows the work at hand and not the number of dossiers.
 */
public final class Opened {
    private final Outset outset;
    private final Supplier<Studio> studio;
    private final SourceTree source;
    private final Outcome<ReadDossier> read;
    private final Once<DossierInsight> insight;
    private final Once<Edition> edition;
    private final Once<Contribution> contribution;
    private final Once<List<SinceDecision>> decided;
    private final Once<DossierHistory> history;

    private Opened(Outset outset, Supplier<Studio> studio, String id) {
        this.outset = outset;
        this.studio = studio;
        this.source = new Snapshot(outset.source());
        this.read = DossierReader.read(source, id, outset.shared());
        this.insight = new Once<>(() -> outset.insight(read.value().dossier()));
        this.edition = new Once<>(() -> outset.edition(id()).holding(ContentHash.of(outset.source(), id())));
        this.contribution = new Once<>(() -> Contribution.of(insight(), edition()));
        this.decided = new Once<>(() -> new Decisions(outset, studio.get().context()).of(this));
        this.history = new Once<>(() -> outset.histories().of(id()));
    }

    static Opened of(Outset outset, Supplier<Studio> studio, String id) {
        return new Opened(outset, studio, id);
    }

    /** Holds the dossier against all rules and tells what was found, in reading it too. */
    public Checked checked() {
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(
                Rules.check(read.value(), outset.surroundings().with(source).with(placeNames())));
        Dossier dossier = read.value().dossier();
        int promises = count(dossier, AgreementStatus::isPromise);
        int disputed = count(dossier, AgreementStatus.DISPUTED::equals);
        Told told = Told.of(findings, read.value().files());
        return new Checked(dossier.id(), promises, disputed, told);
    }

    private static int count(Dossier dossier, Predicate<AgreementStatus> status) {
        return (int) dossier.agreements().stream()
                .map(ExplicitationAgreement::status)
                .filter(status)
                .count();
    }

    /** A dossier with mistakes may have no page to look for places in, nor does one without a theme that works. */
    private PlaceNames placeNames() {
        if (read.value().dossier().rounds().isEmpty()
                || read.findings().stream().anyMatch(finding -> finding.stopsAt(Severity.ERROR))) {
            return PlaceNames.UNKNOWN;
        }
        Once<RoundPlaces> places = new Once<>(() -> new RoundPlaces(studio.get(), this));
        return round -> names(places, round);
    }

    private static Optional<Set<String>> names(Once<RoundPlaces> places, CommentRound round) {
        try {
            return places.get().knows(round)
                    ? Optional.of(Set.copyOf(places.get().then(round).names()))
                    : Optional.empty();
        } catch (TemplateFailure broken) {
            return Optional.empty();
        }
    }

    /** What changed in it since the version that the run compares with. */
    Since since() {
        return outset.earlier().map(version -> version.of(this)).orElse(Since.NOTHING);
    }

    /** How it came to be what it is. */
    DossierHistory history() {
        return history.get();
    }

    /** What its pages know of earlier versions. */
    Past past() {
        DossierVersion now = ReadVersion.of(read).whole();
        return new Past(since(), history(), Optional.of(now));
    }

    /** Where its files are; they stay as they were checked. */
    SourceTree source() {
        return source;
    }

    /** With what was found in reading it. */
    Outcome<ReadDossier> outcome() {
        return read;
    }

    ReadDossier read() {
        return read.value();
    }

    DossierInsight insight() {
        return insight.get();
    }

    /** The version of it, with the hash of its files. */
    Edition edition() {
        return edition.get();
    }

    /** What it gives to all that runs across dossiers. */
    Contribution contribution() {
        return contribution.get();
    }

    /** What changed in it since each body last decided on it. */
    List<SinceDecision> decided() {
        return decided.get();
    }

    String id() {
        return read.value().dossier().id();
    }
}
