package nl.expliciet.generator.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.Overdue;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;

/**
 * An arrangement that concerns a representative body.
 *
 * @param insight what follows from the dossier of the arrangement
 * @param parties the parties of the dossier that answer to the body; empty when only a moment or a view names it
 */
public record Participation(RepresentativeBody body, DossierInsight insight, List<Party> parties) {
    private static final Set<MomentKind> ACCOUNTING = Set.of(MomentKind.ACCOUNT, MomentKind.EVALUATION);

    public Participation {
        parties = List.copyOf(parties);
    }

    /** How a body takes part in a dossier; empty when nothing in the dossier names the body. */
    static Optional<Participation> of(RepresentativeBody body, DossierInsight insight) {
        List<Party> parties = insight.dossier().parties().stream()
                .filter(party -> names(party.body(), body))
                .toList();
        Participation participation = new Participation(body, insight, parties);
        boolean concerned = !parties.isEmpty()
                || !participation.moments().isEmpty()
                || !participation.consultations().isEmpty();
        return concerned ? Optional.of(participation) : Optional.empty();
    }

    /** The dossier of the arrangement. */
    public Dossier dossier() {
        return insight.dossier();
    }

    /** What our parties promise and still holds. */
    public List<ExplicitationAgreement> promised() {
        return live().stream()
                .filter(agreement -> hasOurs(agreement.promisedBy()))
                .toList();
    }

    /** What is promised to our parties and still holds. */
    public List<ExplicitationAgreement> received() {
        return live().stream()
                .filter(agreement -> hasOurs(agreement.promisedTo()) && !hasOurs(agreement.promisedBy()))
                .toList();
    }

    /** What our parties pay. */
    public List<Payment> payments() {
        return dossier().money().stream().filter(money -> isOurs(money.party())).toList();
    }

    /** The moments of the body, earliest first; those without a date last. */
    public List<DecisionMoment> moments() {
        return dossier().moments().stream()
                .filter(moment -> names(moment.body(), body))
                .sorted(DecisionMoment.BY_DATE)
                .toList();
    }

    /** The views that the body gave. */
    public List<Consultation> consultations() {
        return dossier().consultations().stream()
                .filter(view -> names(view.body(), body))
                .toList();
    }

    /** The first decision or view that is asked of the body from a day on. */
    public Optional<DecisionMoment> nextDecision(LocalDate today) {
        return next(DecisionMoment::isAsked, today);
    }

    /** The first time from a day on that the body is accounted to. */
    public Optional<DecisionMoment> nextAccount(LocalDate today) {
        return next(Participation::isAccount, today);
    }

    /** What is overdue and concerns us: our agreements, recommendations to us, our moments, and recalibration. */
    public List<OverdueItem> overdue() {
        return insight.overdue().stream().filter(this::concernsUs).toList();
    }

    /** The disputed agreements that our parties promise or that are promised to them. */
    public List<ExplicitationAgreement> disputed() {
        return insight.openness().disputed().stream().filter(this::concernsUs).toList();
    }

    /** The open expectation gaps with one of our parties at either end. */
    public List<ExpectationGap> gaps() {
        return insight.openGaps().stream()
                .filter(gap -> isOurs(gap.highest()) || isOurs(gap.lowest()))
                .toList();
    }

    /** True when one of our parties is meant. */
    public boolean isOurs(Ref ref) {
        return ours().contains(ref.id());
    }

    /** True when one of our parties is among them. */
    public boolean hasOurs(List<Ref> refs) {
        return refs.stream().anyMatch(this::isOurs);
    }

    private boolean concernsUs(ExplicitationAgreement agreement) {
        return hasOurs(agreement.promisedBy()) || hasOurs(agreement.promisedTo());
    }

    private boolean concernsUs(OverdueItem item) {
        return switch (item.kind()) {
            case AGREEMENT ->
                dossier().agreement(new Ref(item.id())).filter(this::concernsUs).isPresent();
            case RECOMMENDATION -> isOwner(item.id());
            case MOMENT -> isOurMoment(item.place());
            case RECALIBRATION -> !parties.isEmpty();
        };
    }

    private boolean isOurMoment(Place place) {
        List<DecisionMoment> all = dossier().moments();
        return IntStream.range(0, all.size())
                .filter(i -> names(all.get(i).body(), body))
                .anyMatch(i -> Overdue.placeOfMoment(i + 1).equals(place));
    }

    private boolean isOwner(String recommendation) {
        return dossier().evaluations().stream()
                .flatMap(evaluation -> evaluation.recommendations().stream())
                .filter(one -> one.id().equals(recommendation))
                .anyMatch(one -> one.owner()
                        .value()
                        .filter(owner -> isOurs(new Ref(owner)))
                        .isPresent());
    }

    private static boolean isAccount(DecisionMoment moment) {
        return moment.kind().value().filter(ACCOUNTING::contains).isPresent();
    }

    private Optional<DecisionMoment> next(Predicate<DecisionMoment> kind, LocalDate today) {
        return moments().stream()
                .filter(kind)
                .filter(moment -> moment.date()
                        .value()
                        .filter(date -> !date.isBefore(today))
                        .isPresent())
                .findFirst();
    }

    private List<ExplicitationAgreement> live() {
        return dossier().agreements().stream()
                .filter(agreement -> agreement.status().isLive())
                .toList();
    }

    private Set<String> ours() {
        return parties.stream().map(Party::id).collect(Collectors.toSet());
    }

    private static boolean names(Stated<Ref> ref, RepresentativeBody body) {
        return ref.value().filter(named -> named.id().equals(body.id())).isPresent();
    }
}
