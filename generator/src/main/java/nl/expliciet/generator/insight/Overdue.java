package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Recalibration;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** Finds what is overdue in a dossier on a day. Something dated on that day itself is still in time. */
public final class Overdue {
    private final LocalDate day;
    private final List<OverdueItem> items = new ArrayList<>();

    private Overdue(LocalDate day) {
        this.day = day;
    }

    /** What is overdue, oldest first. */
    public static List<OverdueItem> of(Dossier dossier, LocalDate day) {
        Overdue overdue = new Overdue(day);
        overdue.recalibration(dossier);
        dossier.agreements().forEach(overdue::agreement);
        dossier.evaluations().forEach(overdue::recommendations);
        dossier.moments().forEach(overdue::moment);
        overdue.items.sort(Comparator.comparing(OverdueItem::since)
                .thenComparing(item -> item.place().toString()));
        return List.copyOf(overdue.items);
    }

    private void recalibration(Dossier dossier) {
        if (dossier.identity().status() == DossierStatus.ENDED) {
            return;
        }
        dossier.identity()
                .recalibration()
                .value()
                .flatMap(Recalibration::next)
                .filter(next -> next.isBefore(day))
                .ifPresent(next -> add(
                        OverdueItem.Kind.RECALIBRATION,
                        DossierFormat.LAST.in(DossierFormat.RECALIBRATION.in(Place.TOP)),
                        "",
                        "",
                        next));
    }

    private void agreement(ExplicitationAgreement agreement) {
        if (agreement.status().isLive()) {
            Place place = AgreementFormat.REVISIT_BEFORE.in(agreement.place());
            passed(agreement.revisitBefore(), OverdueItem.Kind.AGREEMENT, place, agreement.id(), agreement.title());
        }
    }

    private void recommendations(EvaluationChapter evaluation) {
        for (Recommendation recommendation : evaluation.recommendations()) {
            if (recommendation.isPending()) {
                String id = recommendation.id();
                Place place = EvaluationFormat.BEFORE.in(recommendation.place());
                String text = recommendation.text().value().map(RichText::plain).orElse("");
                passed(recommendation.before(), OverdueItem.Kind.RECOMMENDATION, place, id, text);
            }
        }
    }

    private void moment(DecisionMoment moment) {
        if (moment.outcome().isAbsent()) {
            Place place = ControlFormat.DATED.in(moment.place());
            passed(moment.date(), OverdueItem.Kind.MOMENT, place, "", moment.title());
        }
    }

    private void passed(Stated<PartialDate> date, OverdueItem.Kind kind, Place place, String id, String title) {
        date.value().filter(until -> until.isBefore(day)).ifPresent(until -> add(kind, place, id, title, until.last()));
    }

    private void add(OverdueItem.Kind kind, Place place, String id, String title, LocalDate since) {
        items.add(new OverdueItem(kind, place, id, title, since));
    }
}
