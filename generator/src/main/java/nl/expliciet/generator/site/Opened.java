package nl.expliciet.generator.site;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.rule.Rules;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
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
        int disputed = (int) dossier.agreements().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.DISPUTED)
                .count();
        Told told = Told.of(findings, read.value().files());
        return new Checked(dossier.id(), dossier.agreements().size(), disputed, told);
    }

    /** Where its files are; they stay as they were checked. */
    SourceTree source() {
        return source;
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
