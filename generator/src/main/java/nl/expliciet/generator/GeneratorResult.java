package nl.expliciet.generator;

import java.util.List;
import java.util.Map;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.site.Checked;
import nl.expliciet.generator.site.Told;

/**
 * What came of a run. It is small: the dossiers themselves were let go.
 *
 * @param written true when the output was replaced
 * @param language of the portfolio, for whoever shows the findings
 * @param dossiers that were read, in the order of their ids
 * @param findings all of them, in their stable order
 * @param lines the lines that findings point at
 */
public record GeneratorResult(
        boolean written,
        Language language,
        List<DossierSummary> dossiers,
        List<Finding> findings,
        Map<Position, Line> lines) {
    public GeneratorResult {
        dossiers = List.copyOf(dossiers);
        findings = List.copyOf(findings);
        lines = Map.copyOf(lines);
    }

    /**
     * A dossier that was read.
     *
     * @param id name of its folder
     * @param agreements how many it has
     * @param disputed how many of those are disputed
     */
    public record DossierSummary(String id, int agreements, int disputed) {}

    static GeneratorResult of(Language language, List<Checked> dossiers, Told told) {
        List<DossierSummary> summaries =
                dossiers.stream().map(GeneratorResult::summary).toList();
        return new GeneratorResult(false, language, summaries, told.findings(), told.lines());
    }

    static DossierSummary summary(Checked dossier) {
        return new DossierSummary(dossier.id(), dossier.agreements(), dossier.disputed());
    }

    /** The same after the output was replaced. */
    GeneratorResult asWritten() {
        return new GeneratorResult(true, language, dossiers, findings, lines);
    }

    /** The line a finding points at; empty when its file has no readable text. */
    public Line lineOf(Finding finding) {
        return lines.getOrDefault(finding.position(), Line.NONE);
    }

    /** True when a finding that is not accepted is at least this serious. */
    public boolean fails(Severity least) {
        return findings.stream().anyMatch(finding -> finding.stopsAt(least));
    }

    /** How many findings of a severity are not accepted. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isAccepted())
                .count();
    }
}
