package nl.expliciet.generator;

import java.util.List;
import java.util.Map;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.SourceFile;

/**
 * What came of a run.
 *
 * @param written true when the output folder was replaced
 * @param language of the portfolio, for whoever shows the findings
 * @param dossiers that were read, in the order of their ids
 * @param findings all of them, in their stable order
 * @param files the texts that findings point into, by path
 */
public record GeneratorResult(
        boolean written,
        Language language,
        List<Dossier> dossiers,
        List<Finding> findings,
        Map<String, SourceFile> files) {
    public GeneratorResult {
        dossiers = List.copyOf(dossiers);
        findings = List.copyOf(findings);
        files = Map.copyOf(files);
    }

    /** The line a finding points at; empty when its file has no readable text. */
    public String lineOf(Finding finding) {
        SourceFile file = files.get(finding.position().file());
        return file == null ? "" : file.lineAt(finding.position());
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
