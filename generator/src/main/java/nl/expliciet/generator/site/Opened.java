package nl.expliciet.generator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.rule.Rules;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.source.Snapshot;
import nl.expliciet.generator.source.SourceTree;

/**
 * A dossier at hand, with all its texts and trees. Nothing that outlives the work on it may hold one: that is how a dossier
 * is let go, and how memory follows the work at hand and not the number of dossiers.
 */
public final class Opened {
    private final Outset outset;
    private final SourceTree source;
    private final Outcome<ReadDossier> read;
    private final Once<DossierInsight> insight;

    private Opened(Outset outset, String id) {
        this.outset = outset;
        this.source = new Snapshot(outset.source());
        this.read = DossierReader.read(source, id, outset.shared());
        this.insight = new Once<>(() -> outset.insight(read.value().dossier()));
    }

    static Opened of(Outset outset, String id) {
        return new Opened(outset, id);
    }

    /** Holds the dossier against all rules and tells what was found, in reading it too. */
    public Checked checked() {
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(Rules.check(read.value(), outset.surroundings().with(source)));
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

    String id() {
        return read.value().dossier().id();
    }
}
