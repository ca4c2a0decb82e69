package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.DraftKind;
import nl.expliciet.generator.model.PartialDate;

/** Works out which days the law sets for a joint regulation. A date that is not known to the day sets none. */
final class StatutoryTerms {
    private final Dossier dossier;
    private final LocalDate day;

    private StatutoryTerms(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
    }

    /** The days from a day on and less than a year later, first one first; none for what is no joint regulation. */
    static List<StatutoryTerm> of(Dossier dossier, LocalDate day) {
        if (!StatutoryRule.applyTo(dossier)) {
            return List.of();
        }
        StatutoryTerms terms = new StatutoryTerms(dossier, day);
        return Stream.concat(terms.yearly(), terms.ofMoments())
                .filter(term -> terms.isInForce(term.last()))
                .distinct()
                .sorted(StatutoryTerm.ORDER)
                .toList();
    }

    /** What was not adopted, such as a reconstruction, has no yearly budget that we know of. */
    private Stream<StatutoryTerm> yearly() {
        return dossier.identity().status() == DossierStatus.ADOPTED
                ? Stream.of(day.getYear(), day.getYear() + 1).flatMap(this::inYear)
                : Stream.empty();
    }

    /** "Before 30 April" and "before 15 September" end on the day before; a budget adopted on its last day was sent long before. */
    private Stream<StatutoryTerm> inYear(int year) {
        LocalDate adopted = LocalDate.of(year, Month.SEPTEMBER, 14);
        Stream<StatutoryTerm> fixed = Stream.of(
                new StatutoryTerm(StatutoryRule.FRAMEWORKS, LocalDate.of(year, Month.APRIL, 29), ""),
                new StatutoryTerm(StatutoryRule.ADOPTED_BUDGET, adopted, ""));
        boolean planned = dossier.moments().stream()
                .filter(moment -> moment.isAbout(DraftKind.BUDGET) && moment.isDecision())
                .flatMap(moment -> moment.date().value().stream())
                .anyMatch(date -> date.first().getYear() == year);
        LocalDate sent = adopted.minus(StatutoryRule.timeFor(DraftKind.BUDGET));
        return planned
                ? fixed
                : Stream.concat(fixed, Stream.of(new StatutoryTerm(StatutoryRule.DRAFT_BUDGET, sent, "")));
    }

    private Stream<StatutoryTerm> ofMoments() {
        return dossier.moments().stream()
                .filter(moment -> moment.isUpcoming(day))
                .flatMap(moment -> moment.draft().value().stream().flatMap(draft -> ofMoment(moment, draft).stream()));
    }

    private static Optional<StatutoryTerm> ofMoment(DecisionMoment moment, DraftKind draft) {
        Optional<LocalDate> sent =
                moment.sent().value().filter(PartialDate::isDay).map(PartialDate::last);
        if (sent.isPresent()) {
            LocalDate last = sent.get().plus(StatutoryRule.timeFor(draft));
            return Optional.of(new StatutoryTerm(StatutoryRule.ofViews(draft), last, moment.title(), moment.body()));
        }
        return moment.date()
                .value()
                .filter(date -> date.isDay() && moment.isDecision())
                .map(date -> date.first().minus(StatutoryRule.timeFor(draft)))
                .map(last -> new StatutoryTerm(StatutoryRule.ofSending(draft), last, moment.title()));
    }

    /** Dates are compared as far as they are known: what may still be in force counts as such. */
    private boolean isInForce(LocalDate last) {
        boolean begun = dossier.identity()
                .term()
                .value()
                .flatMap(term -> term.from().value())
                .filter(from -> from.first().isAfter(last))
                .isEmpty();
        boolean going = dossier.identity()
                .term()
                .value()
                .flatMap(term -> term.until().value())
                .filter(until -> until.isBefore(last))
                .isEmpty();
        return begun
                && going
                && !last.isBefore(day)
                && last.isBefore(day.plusYears(1))
                && !last.isBefore(StatutoryRule.IN_FORCE);
    }
}
