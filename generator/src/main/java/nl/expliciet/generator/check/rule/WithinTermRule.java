package nl.expliciet.generator.check.rule;

import java.time.LocalDate;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.PartyFormat;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Stated;

/**
 * Money lies within the term of a dossier, and no phase, entry or agreement comes when it is over. That parties explored and
 * agreed before it began is normal, and so are evaluations and moments afterwards.
 */
final class WithinTermRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.dossier().identity().term().value().ifPresent(period -> new Term(subject, period).check());
    }

    /** A dossier and its term. */
    private record Term(Subject subject, Period period) {
        void check() {
            for (Payment payment : subject.dossier().money()) {
                payment.year()
                        .value()
                        .flatMap(year -> PartialDate.parse(String.valueOf(year)))
                        .ifPresent(year -> within(year, ControlFormat.IN_YEAR.in(payment.place())));
            }
            for (Phase phase : subject.dossier().phases()) {
                notAfter(phase.from(), Shapes.FROM.in(phase.place()));
                notAfter(phase.until(), Shapes.UNTIL.in(phase.place()));
            }
            for (Party party : subject.dossier().parties()) {
                notAfter(party.entry(), PartyFormat.ENTRY.in(party.place()));
            }
            for (ExplicitationAgreement agreement : subject.dossier().agreements()) {
                notAfter(agreement.date(), AgreementFormat.DATED.in(agreement.place()));
                notAfter(agreement.revisitBefore(), AgreementFormat.REVISIT_BEFORE.in(agreement.place()));
            }
        }

        private void within(PartialDate date, Place place) {
            LocalDate first = period.from().value().map(PartialDate::first).orElse(LocalDate.MIN);
            if (date.isBefore(first)) {
                outside(date, place);
            } else {
                notAfter(Stated.of(date), place);
            }
        }

        private void notAfter(Stated<PartialDate> date, Place place) {
            LocalDate last = period.until().value().map(PartialDate::last).orElse(LocalDate.MAX);
            date.value().filter(known -> known.first().isAfter(last)).ifPresent(late -> outside(late, place));
        }

        private void outside(PartialDate date, Place place) {
            String from = period.from().value().map(PartialDate::text).orElse("…");
            String until = period.until().value().map(PartialDate::text).orElse("…");
            subject.add(FindingCode.OUTSIDE_TERM, place, date.text(), from + " – " + until);
        }
    }
}
