package nl.expliciet.generator.check.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.insight.StatutoryRule;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.DraftKind;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.PartialDate;

/**
 * Councils that take part in a joint regulation have their time for a draft: no decision is planned before it is over, and no view
 * after it. A date that is not known to the day counts as wrong only when every day it can be is wrong.
 */
final class TermRule implements Rule {

    @Override
    public void check(Subject subject) {
        if (!StatutoryRule.applyTo(subject.dossier())) {
            return;
        }
        LocalDate day = subject.surroundings().day();
        subject.dossier().moments().stream()
                .filter(moment -> moment.isUpcoming(day))
                .forEach(moment -> moment.draft().value().ifPresent(draft -> moment(subject, moment, draft)));
    }

    private static void moment(Subject subject, DecisionMoment moment, DraftKind draft) {
        if (moment.isDecision()) {
            decision(subject, moment, draft);
        } else if (moment.kind().value().filter(MomentKind.CONSULTATION::equals).isPresent()) {
            view(subject, moment, draft);
        }
    }

    /** What was not sent yet is sent today at the earliest. */
    private static void decision(Subject subject, DecisionMoment decision, DraftKind draft) {
        PartialDate date = decision.date().value().orElseThrow();
        LocalDate sent = sent(subject, decision, draft)
                .map(PartialDate::first)
                .orElse(subject.surroundings().day());
        LocalDate earliest = sent.plus(StatutoryRule.timeFor(draft));
        if (date.isBefore(earliest)) {
            String article = StatutoryRule.ofSending(draft).article();
            add(subject, FindingCode.DECISION_BEFORE_TERM, decision, earliest, article);
        }
    }

    /** When the draft of a decision was sent: as it says itself, else as a moment in the year before it says. */
    private static Optional<PartialDate> sent(Subject subject, DecisionMoment decision, DraftKind draft) {
        LocalDate until = decision.date().value().orElseThrow().last();
        return decision.sent()
                .value()
                .or(() -> subject.dossier().moments().stream()
                        .filter(moment -> moment.isAbout(draft))
                        .flatMap(moment -> moment.sent().value().stream())
                        .filter(on -> on.isBefore(until) && !on.isBefore(until.minusYears(1)))
                        .max(Comparator.naturalOrder()));
    }

    private static void view(Subject subject, DecisionMoment view, DraftKind draft) {
        LocalDate date = view.date().value().orElseThrow().first();
        Optional<LocalDate> last =
                view.sent().value().map(PartialDate::last).map(sent -> sent.plus(StatutoryRule.timeFor(draft)));
        Optional<DecisionMoment> decision = decided(subject, view, draft);
        if (last.isPresent() && date.isAfter(last.get())) {
            String article = StatutoryRule.ofViews(draft).article();
            add(subject, FindingCode.VIEW_TOO_LATE, view, last.get(), article);
        } else if (decision.isPresent()) {
            LocalDate on = decision.get().date().value().orElseThrow().last();
            add(subject, FindingCode.VIEW_TOO_LATE, view, on, decision.get().title());
        }
    }

    /** The decision of that year on the same draft, when all of them are taken before a view. */
    private static Optional<DecisionMoment> decided(Subject subject, DecisionMoment view, DraftKind draft) {
        PartialDate date = view.date().value().orElseThrow();
        Optional<DecisionMoment> last = subject.dossier().moments().stream()
                .filter(moment -> moment.isDecision() && moment.isAbout(draft))
                .filter(moment -> moment.date()
                        .value()
                        .filter(on -> on.first().getYear() == date.first().getYear())
                        .isPresent())
                .max(DecisionMoment.BY_DATE);
        return last.filter(moment -> moment.date().value().orElseThrow().isBefore(date.first()));
    }

    private static void add(Subject subject, FindingCode code, DecisionMoment moment, LocalDate limit, String why) {
        String date = moment.date().value().orElseThrow().text();
        subject.add(code, ControlFormat.DATED.in(moment.place()), moment.title(), date, limit.toString(), why);
    }
}
