package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.GovernancePerspective;

/**
 * Everything that follows from one dossier on a day.
 *
 * @param gaps all questions with positions two or more apart; {@link ExpectationGap#isOpen()} tells the uncovered ones
 * @param coverage one per check-question list, leading ones first
 * @param upcoming moments still to come, first one first
 * @param terms the last days that the law sets for a joint regulation in the year to come, first one first
 */
public record DossierInsight(
        Dossier dossier,
        List<Departure> departures,
        List<ExpectationGap> gaps,
        List<OverdueItem> overdue,
        List<Coverage> coverage,
        MoneyByTier money,
        List<DecisionMoment> upcoming,
        List<StatutoryTerm> terms,
        Openness openness) {
    public DossierInsight {
        departures = List.copyOf(departures);
        gaps = List.copyOf(gaps);
        overdue = List.copyOf(overdue);
        coverage = List.copyOf(coverage);
        upcoming = List.copyOf(upcoming);
        terms = List.copyOf(terms);
    }

    /**
     * Works everything out.
     *
     * @param own the organisation's own check-question lists
     * @param day the reference date
     */
    public static DossierInsight of(Dossier dossier, Knowledge knowledge, List<CheckQuestionList> own, LocalDate day) {
        return new DossierInsight(
                dossier,
                Departure.of(dossier.profile().agreed(), knowledge),
                ExpectationGap.of(dossier),
                Overdue.of(dossier, day),
                Coverage.of(dossier, lists(dossier, knowledge, own)),
                MoneyByTier.of(dossier),
                upcoming(dossier, day),
                StatutoryTerms.of(dossier, day),
                Openness.of(dossier));
    }

    /**
     * The four lists, leading perspectives first and the rest in their order, then the own lists that the dossier answers.
     */
    private static List<CheckQuestionList> lists(Dossier dossier, Knowledge knowledge, List<CheckQuestionList> own) {
        List<String> leading = dossier.design().leadingPerspectives().stream()
                .map(GovernancePerspective::key)
                .toList();
        Stream<CheckQuestionList> first = knowledge.lists().stream().filter(l -> leading.contains(l.id()));
        Stream<CheckQuestionList> others = knowledge.lists().stream().filter(l -> !leading.contains(l.id()));
        Stream<CheckQuestionList> used = own.stream()
                .filter(l -> dossier.answers().stream().anyMatch(a -> a.list().equals(l.id())));
        return Stream.of(first, others, used).flatMap(lists -> lists).toList();
    }

    /** Moments with a known date on or after a day and no outcome yet, first one first. */
    static List<DecisionMoment> upcoming(Dossier dossier, LocalDate day) {
        return dossier.moments().stream()
                .filter(moment -> moment.isUpcoming(day))
                .sorted(Comparator.comparing(moment -> moment.date().value().orElseThrow()))
                .toList();
    }

    /** Gaps that no agreement covers. */
    public List<ExpectationGap> openGaps() {
        return gaps.stream().filter(ExpectationGap::isOpen).toList();
    }

    /** The first decision or view still to come; empty when none is asked. */
    public Optional<DecisionMoment> nextDecision() {
        return upcoming.stream().filter(DecisionMoment::isAsked).findFirst();
    }

    /** Number of open check questions over all lists. */
    public int openQuestions() {
        return coverage.stream()
                .mapToInt(list -> list.count(Coverage.State.OPEN))
                .sum();
    }

    /** Number of check questions over all lists. */
    public int questions() {
        return coverage.stream().mapToInt(Coverage::total).sum();
    }

    /** Number of agreements, without what is only described. */
    public int promises() {
        return dossier.agreements().size() - count(AgreementStatus.DESCRIBED);
    }

    /** Number of agreements with a status. */
    public int count(AgreementStatus status) {
        return (int)
                dossier.agreements().stream().filter(a -> a.status() == status).count();
    }
}
