package nl.expliciet.generator.check.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.ContextFormat;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Indicator;
import nl.expliciet.generator.model.Involvement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Relation;
import nl.expliciet.generator.model.RelationKind;
import nl.expliciet.generator.model.Stakeholder;

/** What stands around an arrangement: who must move and is not there, indicators that nobody measures, relations that cannot both hold. */
final class ContextRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.dossier().stakeholders().stream()
                .filter(one -> isMissed(one, subject))
                .forEach(one -> subject.add(
                        FindingCode.MOVER_OUTSIDE, ContextFormat.INVOLVEMENT.in(one.place()), name(one, subject)));
        subject.dossier().indicators().forEach(one -> indicator(one, subject));
        relations(subject);
    }

    /** Someone who must move and does not take part, without an agreement that names them or a word about it. */
    private static boolean isMissed(Stakeholder one, Subject subject) {
        boolean outside = one.involvement()
                .value()
                .filter(part -> part != Involvement.YES)
                .isPresent();
        Ref ref = new Ref(one.who());
        boolean agreed = subject.dossier().agreements().stream()
                .filter(agreement ->
                        agreement.status().isPromise() && agreement.status().isLive())
                .anyMatch(agreement -> names(agreement, ref));
        return one.moves() && outside && !agreed && one.explanation().isAbsent();
    }

    private static boolean names(ExplicitationAgreement agreement, Ref ref) {
        return agreement.promisedBy().contains(ref) || agreement.promisedTo().contains(ref);
    }

    private static String name(Stakeholder one, Subject subject) {
        return subject.dossier().party(new Ref(one.who())).map(Party::name).orElse(one.who());
    }

    private static void indicator(Indicator one, Subject subject) {
        if (one.collector().isAbsent()) {
            subject.add(FindingCode.NO_COLLECTOR, one.place(), one.id());
        }
        LocalDate day = subject.surroundings().day();
        boolean running = subject.dossier().identity().status() != DossierStatus.ENDED;
        one.frequency()
                .value()
                .flatMap(every -> one.last().map(PartialDate::last).map(last -> last.plus(every)))
                .filter(next -> running && next.isBefore(day))
                .ifPresent(next -> subject.add(
                        FindingCode.MEASUREMENT_OVERDUE,
                        ContextFormat.MEASUREMENTS.in(one.place()),
                        one.id(),
                        next.toString()));
    }

    /** A dossier is no part of itself, and another one cannot be both above and below it. */
    private static void relations(Subject subject) {
        Map<String, Set<RelationKind>> kinds = new HashMap<>();
        for (Relation relation : subject.dossier().relations()) {
            String other = relation.dossier()
                    .value()
                    .filter(ref -> !ref.isUnknown())
                    .map(Ref::id)
                    .orElse("");
            if (other.isEmpty() || relation.kind().value().isEmpty()) {
                continue;
            }
            Set<RelationKind> said = kinds.computeIfAbsent(other, id -> EnumSet.noneOf(RelationKind.class));
            said.add(relation.kind().value().orElseThrow());
            boolean both = said.containsAll(Set.of(RelationKind.PART_OF, RelationKind.CONTAINS));
            if (other.equals(subject.dossier().id()) || both) {
                subject.add(FindingCode.RELATION_CONTRADICTS, ContextFormat.RELATION_KIND.in(relation.place()), other);
            }
        }
    }
}
