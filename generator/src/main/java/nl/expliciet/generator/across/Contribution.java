package nl.expliciet.generator.across;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.insight.StatutoryTerm;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RelationKind;
import nl.expliciet.generator.model.Stated;

/**
 * What one dossier gives to everything that runs across dossiers: the portfolio, the pages of representative bodies and
 * the overviews as data. It holds plain words and no trees of text, so that a run can keep those of a thousand dossiers
 * when the dossiers themselves are let go.
 *
 * @param publication what it says of publishing
 * @param parties in the order of the dossier, as are agreements, moments and views
 * @param terms the last days that the law sets for it in the year to come
 * @param money what each party pays
 * @param profile the one that stands for the dossier among others; empty when it has no scores at all
 * @param overdue oldest first
 * @param gaps the open expectation gaps
 */
public record Contribution(
        Heading heading,
        Edition edition,
        Stated<Publication> publication,
        Design design,
        List<Party> parties,
        List<Agreement> agreements,
        List<Moment> moments,
        List<StatutoryTerm> terms,
        List<View> views,
        List<Relation> relations,
        Money money,
        Optional<ShownProfile> profile,
        List<Late> overdue,
        List<ExpectationGap> gaps,
        Questions questions,
        Comments comments) {
    public Contribution {
        parties = List.copyOf(parties);
        agreements = List.copyOf(agreements);
        moments = List.copyOf(moments);
        terms = List.copyOf(terms);
        views = List.copyOf(views);
        relations = List.copyOf(relations);
        overdue = List.copyOf(overdue);
        gaps = List.copyOf(gaps);
    }

    /** What follows from a dossier, made small. */
    public static Contribution of(DossierInsight insight, Edition edition) {
        return new Distiller(insight).contribution(edition);
    }

    /** What a dossier is. */
    public record Heading(
            String id,
            String title,
            ArrangementKind kind,
            DossierStatus status,
            Nature nature,
            Stated<PartialDate> adopted) {}

    /**
     * What it is for and how it is built.
     *
     * @param challenge in plain words; empty when the dossier does not say
     * @param leading the leading perspectives; empty when unknown
     */
    public record Design(String challenge, List<GovernancePerspective> leading, Stated<BaseVariant> variant) {
        public Design {
            leading = List.copyOf(leading);
        }
    }

    /**
     * A participant.
     *
     * @param body the representative body it answers to
     * @param contribution what it puts in, in plain words; empty when the dossier does not say
     */
    public record Party(String id, String name, Stated<Ref> body, String contribution) {}

    /**
     * An agreement.
     *
     * @param opening its first sentences, in plain words
     * @param late whether it should have been looked at again
     */
    public record Agreement(
            String id,
            String title,
            String opening,
            List<Ref> promisedBy,
            List<Ref> promisedTo,
            AgreementStatus status,
            Stated<PartialDate> revisitBefore,
            boolean late) {
        public Agreement {
            promisedBy = List.copyOf(promisedBy);
            promisedTo = List.copyOf(promisedTo);
        }
    }

    /** The view of a representative body and what was done with it, in plain words. */
    public record View(
            Stated<Ref> body,
            Stated<PartialDate> date,
            Stated<String> core,
            Stated<String> reaction,
            Stated<ConsultationOutcome> outcome) {}

    /**
     * Another arrangement that the dossier says it has to do with.
     *
     * @param dossier the dossier of the other one
     * @param name its name; empty when only a dossier is given
     * @param explanation in plain words
     */
    public record Relation(Optional<Ref> dossier, String name, Stated<RelationKind> kind, String explanation) {}

    /**
     * What the parties pay.
     *
     * @param payments without their grounds
     * @param total all known amounts together, in whole euros
     * @param unknown number of payments without a known amount
     */
    public record Money(List<Payment> payments, BigInteger total, int unknown) {
        public Money {
            payments = List.copyOf(payments);
        }
    }

    /**
     * Something overdue and whom it concerns.
     *
     * @param parties who promised it, was promised it or owns it; all parties when it is the dossier itself
     * @param body whose moment it is
     */
    public record Late(OverdueItem item, List<Ref> parties, Stated<Ref> body) {
        public Late {
            parties = List.copyOf(parties);
        }
    }

    /**
     * How far the check questions are answered.
     *
     * @param open how many are open
     * @param all how many there are
     * @param shared where each question of the four lists stands, in their order
     */
    public record Questions(int open, int all, Map<GovernancePerspective, List<Coverage.State>> shared) {
        public Questions {
            shared = Map.copyOf(shared);
        }
    }

    /** How many comments came in, in all rounds, and how many of them wait for an answer. */
    public record Comments(int all, int open) {}

    /** The id of the dossier. */
    public String id() {
        return heading.id();
    }

    /** The title of the dossier. */
    public String title() {
        return heading.title();
    }

    /** Where its page is published; empty when the dossier does not say. */
    public Optional<String> published() {
        return publication.value().flatMap(known -> known.page(id()));
    }

    /** The nature of the dossier. */
    public Nature nature() {
        return heading.nature();
    }

    /** True for an invented example. */
    public boolean isFictional() {
        return nature() == Nature.FICTIONAL;
    }

    /** The ids of the dossiers that this one says it has to do with. */
    public Set<String> related() {
        return relations.stream()
                .flatMap(relation -> relation.dossier().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
    }

    /** The agreements, without what is only described. */
    public List<Agreement> promises() {
        return agreements.stream()
                .filter(agreement -> agreement.status().isPromise())
                .toList();
    }

    /** The agreements that parties dispute. */
    public List<Agreement> disputed() {
        return agreements.stream()
                .filter(agreement -> agreement.status() == AgreementStatus.DISPUTED)
                .toList();
    }

    /** The party with an id. */
    public Optional<Party> party(Ref ref) {
        return parties.stream().filter(party -> party.id().equals(ref.id())).findFirst();
    }

    /** The moments still to come, first one first. */
    public List<Moment> upcoming() {
        return moments.stream()
                .filter(Moment::upcoming)
                .sorted(Comparator.comparing(moment -> moment.date().value().orElseThrow()))
                .toList();
    }

    /** The first decision or view still to come; empty when none is asked. */
    public Optional<Moment> nextDecision() {
        return upcoming().stream().filter(Moment::isAsked).findFirst();
    }
}
