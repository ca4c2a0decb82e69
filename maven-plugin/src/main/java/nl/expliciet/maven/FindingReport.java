package nl.expliciet.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Paint;
import nl.expliciet.generator.finding.Severity;
import org.apache.maven.plugin.logging.Log;

/**
 * Says findings so that the most pressing stand last, where people look: what is accepted, warnings, errors. One that
 * stands in several places is explained once, and a hint is given once.
 */
final class FindingReport {
    /** With a mistake in how a file is written, other findings may only follow from it. */
    private static final Set<FindingCode> FIRST =
            Set.of(FindingCode.UNREADABLE, FindingCode.SYNTAX, FindingCode.FRONT_MATTER, FindingCode.LIMIT);

    private final Log log;
    private final FindingText words;
    private final Paint paint;
    private final Function<Finding, Line> lines;
    private final Set<String> hints = new HashSet<>();

    /** A report that finds the line of a finding with a function. */
    FindingReport(Log log, FindingText words, Paint paint, Function<Finding, Line> lines) {
        this.log = log;
        this.words = words;
        this.paint = paint;
        this.lines = lines;
    }

    /** Says all of them. */
    void say(List<Finding> findings) {
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparingInt(FindingReport::rank))
                .forEach(finding -> same.computeIfAbsent(
                                finding.code() + words.message(finding), key -> new ArrayList<>())
                        .add(finding));
        same.values().forEach(this::group);
    }

    private static int rank(Finding finding) {
        if (finding.isAccepted()) {
            return 0;
        }
        return finding.severity() == Severity.ERROR ? 2 : 1;
    }

    /** The first in full; of the others the line that says where. */
    private void group(List<Finding> group) {
        Finding first = group.get(0);
        boolean newHint = hints.add(first.code() + words.hint(first));
        log(
                first,
                words.head(first, paint)
                        + words.body(first, lines.apply(first), paint)
                        + (newHint ? words.hintLine(first, paint) : ""));
        group.stream().skip(1).forEach(other -> log(other, words.head(other, paint)));
    }

    private void log(Finding finding, String text) {
        if (finding.isAccepted()) {
            log.info(text);
        } else if (finding.severity() == Severity.ERROR) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }

    /** The finding to begin with: a mistake in how a file is written, else the first error; empty without errors. */
    static Optional<Finding> first(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .min(Comparator.comparing((Finding finding) -> !FIRST.contains(finding.code()))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
