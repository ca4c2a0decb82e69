package nl.expliciet.generator.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.model.Acceptance;

/**
 * Marks the warnings that a dossier accepts. An error cannot be accepted; an acceptance that matches no warning is a
 * warning itself, so that a reason never outlives what it was written for.
 */
final class Acceptances {
    private Acceptances() {}

    static List<Finding> apply(ReadDossier read, List<Finding> findings) {
        List<Acceptance> acceptances = read.dossier().acceptances();
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Acceptance> match =
                    acceptances.stream().filter(a -> matches(read, a, finding)).findFirst();
            marked.add(match.map(acceptance -> finding.accepted(acceptance.reason()))
                    .orElse(finding));
        }
        if (!read.places().knowsAll(Target.AGREEMENT)) {
            // A file that cannot be read may hold what is accepted.
            return marked;
        }
        for (Acceptance acceptance : acceptances) {
            if (findings.stream().noneMatch(finding -> matches(read, acceptance, finding))) {
                marked.add(useless(read, acceptance, findings));
            }
        }
        return marked;
    }

    /** A place covers what stands in it; an acceptance without a place counts everywhere. */
    private static boolean matches(ReadDossier read, Acceptance acceptance, Finding finding) {
        return finding.severity() == Severity.WARNING
                && !acceptance.reason().isBlank()
                && finding.code().code().equals(acceptance.code())
                && read.places().isIn(finding.place(), acceptance.covered());
    }

    private static Finding useless(ReadDossier read, Acceptance acceptance, List<Finding> findings) {
        List<String> near = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> finding.code().code().equals(acceptance.code()))
                .map(finding -> finding.place().toString())
                .toList();
        Argument where = acceptance.covered().isEmpty() ? Term.ANYWHERE : Argument.typed(acceptance.covered());
        return Finding.of(
                        FindingCode.USELESS_ACCEPTANCE,
                        read.places().of(acceptance.place()),
                        Argument.typed(acceptance.code()),
                        where)
                .at(acceptance.place())
                .suggesting(near.size() == 1 ? near.get(0) : Suggestion.nearest(acceptance.covered(), near));
    }
}
