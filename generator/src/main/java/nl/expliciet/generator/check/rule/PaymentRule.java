package nl.expliciet.generator.check.rule;

import java.util.HashMap;
import java.util.Map;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;

/** Money of one party in one year is told once: the same amount again is likely a line that was copied. */
final class PaymentRule implements Rule {

    /** What makes two lines the same; two grounds make two amounts of one. */
    private record Line(Ref party, int year, long amount, String ground) {}

    @Override
    public void check(Subject subject) {
        Map<Line, Payment> seen = new HashMap<>();
        for (Payment payment : subject.dossier().money()) {
            boolean known = payment.year().value().isPresent()
                    && payment.amount().value().isPresent();
            Payment first = known && !payment.party().isUnknown() ? seen.putIfAbsent(line(payment), payment) : null;
            if (first != null) {
                Line line = line(payment);
                subject.add(
                        FindingCode.SAME_PAYMENT,
                        payment.place(),
                        line.party().id(),
                        String.valueOf(line.year()),
                        String.valueOf(line.amount()),
                        subject.places().of(first.place()).toString());
            }
        }
    }

    private static Line line(Payment payment) {
        String ground = payment.basis().value().map(text -> text.plain()).orElse("");
        return new Line(
                payment.party(),
                payment.year().value().orElseThrow(),
                payment.amount().value().orElseThrow(),
                ground);
    }
}
