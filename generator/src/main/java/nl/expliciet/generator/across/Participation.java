package nl.expliciet.generator.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;

/**
 * An arrangement that concerns a representative body.
 *
 * @param parties the parties of the dossier that answer to the body; empty when only a moment or a view names it
 */
public record Participation(RepresentativeBody body, Contribution dossier, List<Contribution.Party> parties) {
    public Participation {
        parties = List.copyOf(parties);
    }

    /** How a body takes part in a dossier; empty when nothing in the dossier names the body. */
    public static Optional<Participation> of(RepresentativeBody body, Contribution dossier) {
        List<Contribution.Party> parties = dossier.parties().stream()
                .filter(party -> names(party.body(), body))
                .toList();
        Participation participation = new Participation(body, dossier, parties);
        boolean concerned = !parties.isEmpty()
                || !participation.moments().isEmpty()
                || !participation.views().isEmpty();
        return concerned ? Optional.of(participation) : Optional.empty();
    }

    /** Whose promise an agreement is, as the body sees it. */
    public enum Direction {
        /** Ours to others. */
        GIVEN,
        /** Of others to us. */
        RECEIVED,
        /** Of us and others to each other. */
        MUTUAL,
        /** Of our own parties to each other: promised to nobody else. */
        OWN,
        /** Not ours. */
        NONE
    }

    /** The promises in one direction that still hold. */
    public List<Contribution.Agreement> promises(Direction direction) {
        return live().stream().filter(one -> direction(one) == direction).toList();
    }

    /** The direction of an agreement; a promise to whom no source names is one to others. */
    public Direction direction(Contribution.Agreement agreement) {
        boolean given = hasOurs(agreement.promisedBy()) && hasOthers(agreement.promisedTo());
        boolean received = hasOurs(agreement.promisedTo()) && hasOthers(agreement.promisedBy());
        if (given) {
            return received ? Direction.MUTUAL : Direction.GIVEN;
        }
        if (received) {
            return Direction.RECEIVED;
        }
        return hasOurs(agreement.promisedBy()) ? Direction.OWN : Direction.NONE;
    }

    /** Whom to name with an agreement: the others in a promise, our parties in what concerns nobody else. */
    public List<Ref> who(Contribution.Agreement agreement) {
        Stream<Ref> both = Stream.concat(agreement.promisedBy().stream(), agreement.promisedTo().stream());
        if (!agreement.status().isPromise()) {
            return agreement.promisedBy();
        }
        return switch (direction(agreement)) {
            case GIVEN -> others(agreement.promisedTo().stream());
            case RECEIVED -> others(agreement.promisedBy().stream());
            case MUTUAL -> others(both);
            case OWN, NONE -> both.distinct().toList();
        };
    }

    private List<Ref> others(Stream<Ref> refs) {
        return refs.filter(ref -> !isOurs(ref)).distinct().toList();
    }

    /** What is only described and holds for our parties or towards them. */
    public List<Contribution.Agreement> described() {
        return dossier.agreements().stream()
                .filter(agreement -> !agreement.status().isPromise())
                .filter(agreement -> hasOurs(agreement.promisedBy()) || hasOurs(agreement.promisedTo()))
                .toList();
    }

    /** What our parties pay. */
    public List<Payment> payments() {
        return dossier.money().payments().stream()
                .filter(payment -> isOurs(payment.party()))
                .toList();
    }

    /** The moments of the body, earliest first; those without a date last. */
    public List<Moment> moments() {
        return dossier.moments().stream()
                .filter(moment -> names(moment.body(), body))
                .sorted(Moment.BY_DATE)
                .toList();
    }

    /** The views that the body gave. */
    public List<Contribution.View> views() {
        return dossier.views().stream().filter(view -> names(view.body(), body)).toList();
    }

    /** The first decision or view that is asked of the body from a day on. */
    public Optional<Moment> nextDecision(LocalDate today) {
        return next(Moment::isAsked, today);
    }

    /** The first time from a day on that the body is accounted to. */
    public Optional<Moment> nextAccount(LocalDate today) {
        return next(Moment::isAccount, today);
    }

    /** What is overdue and concerns us: our agreements, recommendations to us, our moments, and recalibration. */
    public List<OverdueItem> overdue() {
        return dossier.overdue().stream()
                .filter(late -> hasOurs(late.parties()) || names(late.body(), body))
                .map(Contribution.Late::item)
                .toList();
    }

    /** The disputed agreements that our parties promise or that are promised to them. */
    public List<Contribution.Agreement> disputed() {
        return dossier.disputed().stream()
                .filter(agreement -> hasOurs(agreement.promisedBy()) || hasOurs(agreement.promisedTo()))
                .toList();
    }

    /** The open expectation gaps with one of our parties at either end. */
    public List<ExpectationGap> gaps() {
        return dossier.gaps().stream()
                .filter(gap -> isOurs(gap.highest()) || isOurs(gap.lowest()))
                .toList();
    }

    private boolean isOurs(Ref ref) {
        return ours().contains(ref.id());
    }

    private boolean hasOurs(List<Ref> refs) {
        return refs.stream().anyMatch(this::isOurs);
    }

    private boolean hasOthers(List<Ref> refs) {
        return refs.stream().anyMatch(ref -> !isOurs(ref));
    }

    private Optional<Moment> next(Predicate<Moment> kind, LocalDate today) {
        return moments().stream()
                .filter(kind)
                .filter(moment -> moment.date()
                        .value()
                        .filter(date -> !date.isBefore(today))
                        .isPresent())
                .findFirst();
    }

    private List<Contribution.Agreement> live() {
        return dossier.agreements().stream()
                .filter(agreement ->
                        agreement.status().isLive() && agreement.status().isPromise())
                .toList();
    }

    private Set<String> ours() {
        return parties.stream().map(Contribution.Party::id).collect(Collectors.toSet());
    }

    private static boolean names(Stated<Ref> ref, RepresentativeBody body) {
        return ref.value().filter(named -> named.id().equals(body.id())).isPresent();
    }
}
