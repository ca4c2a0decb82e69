package nl.expliciet.generator.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.read.SourceFile;

/**
 * Findings with the lines they point at, so that they can be shown when the files themselves are let go.
 *
 * @param findings sorted, each once
 * @param lines by position; a file without readable text has none
 */
public record Told(List<Finding> findings, Map<Position, Line> lines) {
    public Told {
        findings = findings.stream().sorted().distinct().toList();
        lines = Map.copyOf(lines);
    }

    /** Findings in some files. */
    static Told of(List<Finding> findings, List<SourceFile> files) {
        Map<String, SourceFile> byPath =
                files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity(), (one, same) -> one));
        Map<Position, Line> starts = new HashMap<>();
        Map<Position, Line> lines = new HashMap<>();
        for (Finding finding : findings) {
            Position at = finding.position();
            SourceFile file = byPath.get(at.file());
            if (file != null) {
                // A line of a megabyte may have thousands of findings: they share its text.
                Position start = new Position(at.file(), at.line(), 1);
                lines.put(at, starts.computeIfAbsent(start, place -> Line.of(file.lineAt(place))));
            }
        }
        return new Told(findings, lines);
    }

    /** All of several. */
    public static Told all(List<Told> some) {
        Map<Position, Line> lines = new HashMap<>();
        some.forEach(one -> lines.putAll(one.lines));
        return new Told(some.stream().flatMap(one -> one.findings.stream()).toList(), lines);
    }

    /** The same with what was found later. */
    public Told with(List<Finding> later) {
        return new Told(Stream.concat(findings.stream(), later.stream()).toList(), lines);
    }

    /** True when a finding that is not accepted is at least this serious. */
    public boolean fails(Severity least) {
        return findings.stream().anyMatch(finding -> finding.stopsAt(least));
    }
}
