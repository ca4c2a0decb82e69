package nl.expliciet.generator.check.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.ContextFormat;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Relation;
import nl.expliciet.generator.model.RelationKind;

/** What is part of another arrangement, holds it or came after it cannot also be that of which the other is so. */
final class RelationCircleRule implements Rule {
    private static final Set<RelationKind> ONE_WAY =
            Set.of(RelationKind.PART_OF, RelationKind.CONTAINS, RelationKind.SUCCEEDS);

    @Override
    public void check(Subject subject) {
        Dossier dossier = subject.dossier();
        for (Relation relation : dossier.relations()) {
            RelationKind kind = relation.kind().value().orElse(RelationKind.TOUCHES);
            String other = other(relation);
            if (ONE_WAY.contains(kind) && !other.equals(dossier.id())) {
                wayBack(subject, kind, other)
                        .ifPresent(back -> subject.add(
                                FindingCode.RELATION_CIRCLE,
                                ContextFormat.RELATION_KIND.in(relation.place()),
                                kind.key(),
                                other,
                                back.toString()));
            }
        }
    }

    /** Where another dossier says of this one what leads there from here. */
    private static Optional<Position> wayBack(Subject subject, RelationKind kind, String from) {
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            for (Step step : steps(subject, kind, next.remove())) {
                if (step.to().equals(subject.dossier().id())) {
                    return Optional.of(step.at());
                }
                if (seen.add(step.to())) {
                    next.add(step.to());
                }
            }
        }
        return Optional.empty();
    }

    /** That a dossier relates to another one, and where it says so. */
    private record Step(String to, Position at) {}

    private static List<Step> steps(Subject subject, RelationKind kind, String dossier) {
        return subject.surroundings().other(dossier).stream()
                .flatMap(read -> read.dossier().relations().stream()
                        .filter(relation -> relation.kind().value().equals(Optional.of(kind)))
                        .map(relation -> new Step(
                                other(relation), read.places().of(ContextFormat.RELATION_KIND.in(relation.place())))))
                .toList();
    }

    private static String other(Relation relation) {
        return relation.dossier().value().map(Ref::id).orElse("");
    }
}
