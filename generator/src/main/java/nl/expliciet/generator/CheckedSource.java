package nl.expliciet.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.source.Revision;
import nl.expliciet.generator.source.SourceTree;

/**
 * A source after reading and checking: what the stages behind it work with.
 *
 * @param tree where the files are
 * @param dossiers in the order of their ids
 * @param revisions the version of each dossier that git knows
 * @param referenceDate the day that decides what is overdue
 * @param findings all of them, sorted
 */
record CheckedSource(
        SourceTree tree,
        ReadPortfolio shared,
        List<ReadDossier> dossiers,
        Map<String, Revision> revisions,
        LocalDate referenceDate,
        List<Finding> findings) {
    CheckedSource {
        Objects.requireNonNull(shared);
        dossiers = List.copyOf(dossiers);
        revisions = Map.copyOf(revisions);
        Objects.requireNonNull(referenceDate);
        findings = findings.stream().sorted().distinct().toList();
    }

    /** The same with what was found later. */
    CheckedSource with(List<Finding> later) {
        List<Finding> all = Stream.concat(findings.stream(), later.stream()).toList();
        return new CheckedSource(tree, shared, dossiers, revisions, referenceDate, all);
    }

    Portfolio portfolio() {
        return new Portfolio(
                shared.settings(),
                shared.bodies(),
                shared.ownLists(),
                dossiers.stream().map(ReadDossier::dossier).toList());
    }

    /** True when a finding that is not accepted is at least this serious. */
    boolean fails(Severity least) {
        return findings.stream().anyMatch(finding -> finding.stopsAt(least));
    }
}
