package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Stated;

/** A term, phases and the periods of evaluations and rounds of comments end on or after the day they start. */
final class PeriodRule implements Rule {

    @Override
    public void check(Subject subject) {
        check(subject, subject.dossier().identity().term(), DossierFormat.TERM.in(Place.TOP));
        for (Phase phase : subject.dossier().phases()) {
            check(subject, phase.from(), phase.until(), phase.place());
        }
        for (EvaluationChapter evaluation : subject.dossier().evaluations()) {
            check(subject, evaluation.period(), EvaluationFormat.COVERED.in(evaluation.place()));
        }
        for (CommentRound round : subject.dossier().rounds()) {
            check(subject, round.period(), RoundFormat.OPEN_IN.in(round.place()));
        }
    }

    private static void check(Subject subject, Stated<Period> period, Place place) {
        period.value().ifPresent(known -> check(subject, known.from(), known.until(), place));
    }

    private static void check(Subject subject, Stated<PartialDate> start, Stated<PartialDate> end, Place place) {
        PartialDate from = start.value().orElse(null);
        PartialDate until = end.value().orElse(null);
        if (from != null && until != null && until.isBefore(from.first())) {
            subject.add(FindingCode.ENDS_BEFORE_START, Shapes.UNTIL.in(place), from.text(), until.text());
        }
    }
}
