package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.insight.Overdue;
import nl.expliciet.generator.insight.OverdueItem;

/** What should have happened before the reference date. */
final class OverdueRule implements Rule {

    @Override
    public void check(Subject subject) {
        Overdue.of(subject.dossier(), subject.surroundings().day()).forEach(item -> add(subject, item));
    }

    private static void add(Subject subject, OverdueItem item) {
        String since = item.since().toString();
        switch (item.kind()) {
            case RECALIBRATION -> subject.add(FindingCode.RECALIBRATION_OVERDUE, item.place(), since);
            case AGREEMENT -> subject.add(FindingCode.AGREEMENT_OVERDUE, item.place(), item.id(), since);
            case RECOMMENDATION -> subject.add(FindingCode.RECOMMENDATION_OVERDUE, item.place(), item.id(), since);
            case MOMENT -> subject.add(FindingCode.MOMENT_OVERDUE, item.place(), item.title(), since);
        }
    }
}
