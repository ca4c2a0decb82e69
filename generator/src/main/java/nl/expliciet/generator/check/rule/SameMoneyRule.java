package nl.expliciet.generator.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;

/**
 * Money counts in one dossier. When two each say that the other counts it, it counts in none; when two that have to do with
 * each other name the same amount of the same party in the same year and neither says whose it is, it counts twice. Equal
 * amounts of dossiers that have nothing to do with each other are chance.
 */
final class SameMoneyRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.dossier().money().forEach(payment -> circle(subject, payment));
        if (subject.dossier().money().stream().anyMatch(SameMoneyRule::isClaimed)) {
            related(subject.dossier())
                    .forEach(id -> subject.surroundings().other(id).ifPresent(other -> twice(subject, other)));
        }
    }

    private static void circle(Subject subject, Payment payment) {
        Position here = subject.places().of(ControlFormat.COUNTED_IN.in(payment.place()));
        wayBack(subject, payment, here, new HashSet<>())
                .ifPresent(back -> subject.add(
                        FindingCode.MONEY_CIRCLE,
                        ControlFormat.COUNTED_IN.in(payment.place()),
                        countedIn(payment),
                        back.toString()));
    }

    /** Follows the money as long as each dossier says that the next one counts it: where one says so of this dossier. */
    private static Optional<Position> wayBack(Subject subject, Payment payment, Position at, Set<String> seen) {
        String next = countedIn(payment);
        if (next.equals(subject.dossier().id())) {
            return Optional.of(at);
        }
        if (!seen.add(next)) {
            return Optional.empty();
        }
        return subject.surroundings()
                .other(next)
                .flatMap(read -> same(read, subject.dossier(), payment)
                        .filter(one -> !one.countedIn().isAbsent())
                        .findFirst()
                        .flatMap(one -> wayBack(subject, one, place(read, ControlFormat.COUNTED_IN, one), seen)));
    }

    private static void twice(Subject subject, ReadDossier other) {
        for (Payment payment : subject.dossier().money()) {
            if (isClaimed(payment)) {
                same(other, subject.dossier(), payment)
                        .filter(one -> isClaimed(one) && one.amount().equals(payment.amount()))
                        .findFirst()
                        .ifPresent(one -> subject.add(
                                FindingCode.SAME_MONEY,
                                ControlFormat.AMOUNT.in(payment.place()),
                                name(subject.dossier(), payment.party()),
                                other.dossier().id(),
                                place(other, ControlFormat.AMOUNT, one).toString()));
            }
        }
    }

    /** True for a known amount of a known year that no other dossier is said to count. */
    private static boolean isClaimed(Payment payment) {
        return payment.countedIn().isAbsent()
                && payment.year().value().isPresent()
                && payment.amount().value().filter(amount -> amount > 0).isPresent();
    }

    /** What another dossier says of the same party, by id and name, in the same year. */
    private static Stream<Payment> same(ReadDossier other, Dossier own, Payment payment) {
        String name = name(own, payment.party());
        return other.dossier().money().stream()
                .filter(one -> one.party().equals(payment.party()) && one.year().equals(payment.year()))
                .filter(one -> !one.party().isUnknown()
                        && name(other.dossier(), one.party()).equals(name));
    }

    private static Position place(ReadDossier read, Key<?> key, Payment payment) {
        return read.places().of(key.in(payment.place()));
    }

    private static String name(Dossier dossier, Ref party) {
        return dossier.party(party).map(Party::name).orElse(party.id());
    }

    private static String countedIn(Payment payment) {
        return payment.countedIn().value().map(Ref::id).orElse("");
    }

    private static List<String> related(Dossier dossier) {
        return dossier.relations().stream()
                .flatMap(relation -> relation.dossier().value().stream())
                .map(Ref::id)
                .filter(id -> !id.equals(dossier.id()))
                .distinct()
                .toList();
    }
}
