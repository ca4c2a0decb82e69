package nl.expliciet.generator.across;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Relation;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** Takes from a dossier what the pages across dossiers need of it. */
final class Distiller {
    private final DossierInsight insight;
    private final Dossier dossier;
    private final Set<Place> upcoming;

    Distiller(DossierInsight insight) {
        this.insight = insight;
        this.dossier = insight.dossier();
        this.upcoming = insight.upcoming().stream().map(DecisionMoment::place).collect(Collectors.toSet());
    }

    Contribution contribution(Edition edition) {
        return new Contribution(
                heading(dossier.identity()),
                edition,
                dossier.publication(),
                design(),
                dossier.parties().stream().map(Distiller::party).toList(),
                agreements(),
                dossier.moments().stream().map(this::moment).toList(),
                insight.terms(),
                dossier.consultations().stream().map(Distiller::view).toList(),
                dossier.relations().stream().map(Distiller::relation).toList(),
                money(),
                ShownProfile.of(dossier.profile()),
                insight.overdue().stream().map(this::late).toList(),
                insight.openGaps(),
                new Contribution.Questions(insight.openQuestions(), insight.questions(), shared()),
                comments());
    }

    private Map<GovernancePerspective, List<Coverage.State>> shared() {
        Map<String, List<Coverage.State>> byList = insight.coverage().stream()
                .collect(Collectors.toMap(list -> list.list().id(), Coverage::states));
        return Arrays.stream(GovernancePerspective.values())
                .collect(Collectors.toMap(Function.identity(), perspective -> byList.get(perspective.key())));
    }

    private Contribution.Comments comments() {
        int all =
                dossier.rounds().stream().mapToInt(round -> round.own().size()).sum();
        int open = dossier.rounds().stream()
                .mapToInt(round -> round.count(CommentState.OPEN))
                .sum();
        return new Contribution.Comments(all, open);
    }

    private static Contribution.Heading heading(Identity identity) {
        return new Contribution.Heading(
                identity.id(),
                identity.title(),
                identity.kind(),
                identity.status(),
                identity.nature(),
                identity.adopted());
    }

    private Contribution.Design design() {
        return new Contribution.Design(
                plain(dossier.challenge().question()),
                dossier.design().leadingPerspectives(),
                dossier.design().variant());
    }

    private static Contribution.Party party(Party party) {
        return new Contribution.Party(party.id(), party.name(), party.body(), plain(party.contribution()));
    }

    private List<Contribution.Agreement> agreements() {
        Set<String> late = insight.overdue().stream()
                .filter(item -> item.kind() == OverdueItem.Kind.AGREEMENT)
                .map(OverdueItem::id)
                .collect(Collectors.toSet());
        return dossier.agreements().stream()
                .map(agreement -> agreement(agreement, late.contains(agreement.id())))
                .toList();
    }

    private static Contribution.Agreement agreement(ExplicitationAgreement agreement, boolean late) {
        return new Contribution.Agreement(
                agreement.id(),
                agreement.title(),
                Opening.of(agreement.text()),
                agreement.promisedBy(),
                agreement.promisedTo(),
                agreement.status(),
                agreement.revisitBefore(),
                late);
    }

    private Moment moment(DecisionMoment moment) {
        return Moment.of(moment, upcoming.contains(moment.place()));
    }

    private static Contribution.View view(Consultation view) {
        return new Contribution.View(
                view.body(),
                view.date(),
                view.core().map(RichText::plain),
                view.reaction().map(RichText::plain),
                view.outcome());
    }

    private static Contribution.Relation relation(Relation relation) {
        return new Contribution.Relation(
                relation.dossier().value().filter(ref -> !ref.isUnknown()),
                relation.name().value().orElse(""),
                relation.kind(),
                plain(relation.explanation()));
    }

    private Contribution.Money money() {
        return new Contribution.Money(
                dossier.money().stream().map(Payment::withoutGrounds).toList(),
                insight.money().total(),
                insight.money().unknown());
    }

    private Contribution.Late late(OverdueItem item) {
        return switch (item.kind()) {
            case AGREEMENT -> new Contribution.Late(item, ofAgreement(item.id()), Stated.absent());
            case RECOMMENDATION -> new Contribution.Late(item, owner(item.id()), Stated.absent());
            case MOMENT -> new Contribution.Late(item, List.of(), ofMoment(item.place()));
            case RECALIBRATION -> new Contribution.Late(item, everyone(), Stated.absent());
        };
    }

    private List<Ref> ofAgreement(String id) {
        return dossier.agreement(new Ref(id)).stream()
                .flatMap(one -> Stream.concat(one.promisedBy().stream(), one.promisedTo().stream()))
                .toList();
    }

    private List<Ref> owner(String recommendation) {
        return dossier.evaluations().stream()
                .flatMap(evaluation -> evaluation.recommendations().stream())
                .filter(one -> one.id().equals(recommendation))
                .flatMap(one -> one.owner().value().stream())
                .map(Ref::new)
                .toList();
    }

    private Stated<Ref> ofMoment(Place date) {
        return dossier.moments().stream()
                .filter(moment -> moment.place().equals(date.above()))
                .map(DecisionMoment::body)
                .findFirst()
                .orElse(Stated.absent());
    }

    private List<Ref> everyone() {
        return dossier.parties().stream().map(party -> new Ref(party.id())).toList();
    }

    private static String plain(Stated<RichText> text) {
        return text.value().map(RichText::plain).orElse("");
    }
}
