package nl.expliciet.generator.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A moment of democratic control: an item of {@code momenten}.
 *
 * @param draft what is asked about, where the law gives the body a term for it ({@code stuk})
 * @param sent when the body got it ({@code toegezonden})
 * @param outcome what came of it ({@code uitkomst}); a past moment without one is overdue
 */
public record DecisionMoment(
        Place place,
        Stated<PartialDate> date,
        Stated<Ref> body,
        Stated<MomentKind> kind,
        Stated<DraftKind> draft,
        Stated<PartialDate> sent,
        String title,
        Stated<Ref> phase,
        Stated<RichText> explanation,
        Stated<RichText> outcome,
        List<Citation> sources) {
    /** Earliest first; those without a date last. */
    public static final Comparator<DecisionMoment> BY_DATE = Comparator.comparing(
            moment -> moment.date().value().map(PartialDate::first).orElse(LocalDate.MAX));

    public DecisionMoment {
        sources = List.copyOf(sources);
    }

    /** True for a moment on which a decision is taken. */
    public boolean isDecision() {
        return kind.value().filter(MomentKind.DECISION::equals).isPresent();
    }

    /** True when a draft of this kind is asked about. */
    public boolean isAbout(DraftKind kind) {
        return draft.value().filter(kind::equals).isPresent();
    }

    /** True when it is dated, not over on a day, and has no outcome yet. */
    public boolean isUpcoming(LocalDate day) {
        return outcome.isAbsent()
                && date.value().filter(on -> !on.isBefore(day)).isPresent();
    }

    /** True when something is asked of the body, as far as the kind is known. */
    public boolean isAsked() {
        return kind.value().filter(MomentKind::isAsked).isPresent();
    }
}
