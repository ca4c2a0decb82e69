package nl.expliciet.generator.across;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/**
 * A moment of democratic control, as pages across dossiers need it.
 *
 * @param outcome in plain words
 * @param upcoming true when it is dated, still to come and has no outcome yet
 */
public record Moment(
        Stated<PartialDate> date,
        Stated<Ref> body,
        Stated<MomentKind> kind,
        String title,
        Stated<String> outcome,
        boolean upcoming) {
    /** Earliest first; those without a date last. */
    public static final Comparator<Moment> BY_DATE = Comparator.comparing(
            moment -> moment.date().value().map(PartialDate::first).orElse(LocalDate.MAX));

    private static final Set<MomentKind> ACCOUNTING = Set.of(MomentKind.ACCOUNT, MomentKind.EVALUATION);

    static Moment of(DecisionMoment moment, boolean upcoming) {
        return new Moment(
                moment.date(),
                moment.body(),
                moment.kind(),
                moment.title(),
                moment.outcome().map(RichText::plain),
                upcoming);
    }

    /** True when something is asked of the body, as far as the kind is known. */
    public boolean isAsked() {
        return kind.value().filter(MomentKind::isAsked).isPresent();
    }

    /** True when the body is accounted to. */
    public boolean isAccount() {
        return kind.value().filter(ACCOUNTING::contains).isPresent();
    }
}
