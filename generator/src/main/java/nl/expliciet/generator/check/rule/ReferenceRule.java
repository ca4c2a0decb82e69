package nl.expliciet.generator.check.rule;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.check.Mention;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Source;

/** Every reference by id must lead to something. */
final class ReferenceRule implements Rule {

    @Override
    public void check(Subject subject) {
        Map<Scalar.Target, Set<String>> known = new EnumMap<>(Scalar.Target.class);
        for (Mention mention : subject.places().mentions()) {
            mention.kind()
                    .filter(kind -> knowsAll(subject, kind))
                    .ifPresent(kind ->
                            check(subject, mention, kind, known.computeIfAbsent(kind, k -> ids(subject, k))));
        }
    }

    /** With a file that cannot be read, that file is what is wrong, not the references to it. */
    private static boolean knowsAll(Subject subject, Scalar.Target kind) {
        return subject.places().knowsAll(kind)
                && subject.surroundings().shared().places().knowsAll(kind);
    }

    private static Set<String> ids(Subject subject, Scalar.Target kind) {
        return new LinkedHashSet<>(known(subject, kind));
    }

    private static void check(Subject subject, Mention mention, Scalar.Target kind, Set<String> known) {
        if (!known.contains(mention.id())) {
            subject.unknown(word(kind), mention.id(), known, mention.position(), mention.place());
        }
    }

    private static List<String> known(Subject subject, Scalar.Target kind) {
        Dossier dossier = subject.dossier();
        return switch (kind) {
            case PARTY -> dossier.parties().stream().map(Party::id).toList();
            case BODY -> bodies(subject.surroundings().shared().bodies());
            case AGREEMENT ->
                dossier.agreements().stream().map(ExplicitationAgreement::id).toList();
            case SOURCE -> dossier.sources().stream().map(Source::id).toList();
            case DOSSIER -> subject.surroundings().shared().dossierIds();
            case PHASE -> dossier.phases().stream().map(Phase::id).toList();
        };
    }

    static List<String> bodies(List<RepresentativeBody> bodies) {
        return bodies.stream().map(RepresentativeBody::id).toList();
    }

    private static Term word(Scalar.Target kind) {
        return switch (kind) {
            case PARTY -> Term.PARTY;
            case BODY -> Term.BODY;
            case AGREEMENT -> Term.AGREEMENT;
            case SOURCE -> Term.SOURCE;
            case DOSSIER -> Term.DOSSIER;
            case PHASE -> Term.PHASE;
        };
    }
}
