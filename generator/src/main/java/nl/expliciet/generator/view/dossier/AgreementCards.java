package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.AgreementCard;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.voice.Icons;

/** Agreements as cards. */
final class AgreementCards {
    private static final Shape.Block<?> AGREEMENT = AgreementFormat.INLINE;
    private static final Set<AgreementStatus> UNDECIDED = Set.of(AgreementStatus.PROPOSED, AgreementStatus.DISPUTED);

    private final Scribe scribe;
    private final Map<String, List<ExplicitationAgreement>> replacing = new HashMap<>();

    AgreementCards(Scribe scribe) {
        this.scribe = scribe;
        for (ExplicitationAgreement later : scribe.dossier().agreements()) {
            later.replaces().stream()
                    .map(Ref::id)
                    .distinct()
                    .forEach(earlier -> replacing
                            .computeIfAbsent(earlier, id -> new ArrayList<>())
                            .add(later));
        }
    }

    AgreementCard card(ExplicitationAgreement agreement) {
        return new AgreementCard(
                agreement.id(),
                agreement.title(),
                agreement.status().key(),
                Icons.status(agreement.status(), scribe.label(agreement.status())),
                about(agreement),
                changed(agreement),
                agreement.status().isPromise() ? promise(agreement) : validity(agreement),
                scribe.agreementText(agreement),
                standpointsHead(agreement),
                standpoints(agreement),
                history(agreement),
                facts(agreement),
                filter(agreement));
    }

    /** Its subject and the question of the profile that it answers, as far as these are known. */
    private Html about(ExplicitationAgreement agreement) {
        Html question = Html.text(scribe.say("afspraak.vraag") + " ").plus(question(agreement));
        Html about = Html.EMPTY;
        if (agreement.subject().value().isPresent()) {
            about = about.plus(aside(scribe.statedLabel(agreement.subject())));
        }
        return agreement.question().value().isPresent() ? about.plus(aside(question)) : about;
    }

    private static Html aside(Html words) {
        return Html.text(" ").plus(Html.span("card-about", words));
    }

    private String changed(ExplicitationAgreement agreement) {
        return scribe.since()
                .marks()
                .agreement(agreement.id())
                .map(kind -> scribe.say(
                        "afspraak." + kind.key() + "-sinds", scribe.since().version()))
                .orElse("");
    }

    private Html promise(ExplicitationAgreement agreement) {
        return Html.all(
                Html.tag("strong", scribe.parties(agreement.promisedBy())),
                Html.text(" "),
                Html.span("second", Html.text("→ " + scribe.say("afspraak.aan"))),
                Html.text(" "),
                Html.tag("strong", scribe.receivers(agreement)));
    }

    /** For whom something holds that nobody promised; that it is promised to nobody known says nothing then. */
    private Html validity(ExplicitationAgreement agreement) {
        Html holds = Html.span("second", Html.text(scribe.say("afspraak.geldt") + " "))
                .plus(Html.tag("strong", scribe.parties(agreement.promisedBy())));
        Set<Ref> others = new LinkedHashSet<>(agreement.promisedTo());
        agreement.promisedBy().forEach(others::remove);
        others.removeIf(Ref::isUnknown);
        return others.isEmpty()
                ? holds
                : holds.plus(Html.span("second", Html.text(" " + scribe.say("afspraak.tegenover") + " ")))
                        .plus(Html.tag("strong", scribe.parties(List.copyOf(others))));
    }

    private String standpointsHead(ExplicitationAgreement agreement) {
        String key = agreement.status() == AgreementStatus.DISPUTED ? "afspraak.oneens" : "afspraak.was-oneens";
        return scribe.count(key, agreement.standpoints().size());
    }

    private List<Facts.Fact> standpoints(ExplicitationAgreement agreement) {
        return agreement.standpoints().stream()
                .map(s -> new Facts.Fact(scribe.partyName(s.party()), scribe.statedText(s.text())))
                .toList();
    }

    private List<Html> history(ExplicitationAgreement agreement) {
        List<Html> history = new ArrayList<>();
        for (Ref replaced : agreement.replaces()) {
            history.add(replaces(agreement, replaced));
        }
        replacing
                .getOrDefault(agreement.id(), List.of())
                .forEach(later -> history.add(named("afspraak.vervangen-door", later)));
        return history;
    }

    private Html replaces(ExplicitationAgreement agreement, Ref ref) {
        Optional<ExplicitationAgreement> earlier = scribe.dossier().agreement(ref);
        return earlier.map(was -> named("afspraak.vervangt", was).plus(wording(was, agreement)))
                .orElseGet(
                        () -> Html.text(scribe.say("afspraak.vervangt") + " ").plus(scribe.unknown()));
    }

    private Html named(String key, ExplicitationAgreement other) {
        return Html.tag(
                "strong",
                Html.text(scribe.say(key) + " "),
                scribe.agreementLink(other.id()),
                Html.text(" " + other.title()));
    }

    /** What it said before, and from when to when, as far as that follows from the dates of both. */
    private Html wording(ExplicitationAgreement was, ExplicitationAgreement later) {
        String plain = was.text().plain();
        Optional<PartialDate> from = was.date().value();
        Optional<PartialDate> until = later.date().value().filter(day -> later.status() == AgreementStatus.AGREED);
        String words = from.isPresent() && until.isPresent()
                ? scribe.say("afspraak.gold", scribe.date(from.get()), scribe.date(until.get()), plain)
                : scribe.say("afspraak.was", plain);
        return plain.isEmpty() ? Html.EMPTY : Html.tag("div", Html.text(words));
    }

    private List<Facts.Fact> facts(ExplicitationAgreement agreement) {
        boolean linked = decidesItsSource(agreement);
        Html sources = scribe.sources(agreement.sources());
        return scribe.known(Stream.of(
                        scribe.fact(AGREEMENT, AgreementFormat.DECISION, linked ? sources : decision(agreement)),
                        scribe.fact(AGREEMENT, AgreementFormat.DATED, scribe.statedDate(agreement.date())),
                        scribe.fact(AGREEMENT, AgreementFormat.REVISIT_BEFORE, revisit(agreement)),
                        scribe.fact(
                                AGREEMENT,
                                AgreementFormat.QUESTION,
                                unknown(agreement.question(), question(agreement))),
                        scribe.fact(AGREEMENT, Shapes.SOURCES, linked ? Html.EMPTY : sources),
                        scribe.fact(
                                AGREEMENT,
                                AgreementFormat.SUBJECT,
                                unknown(agreement.subject(), scribe.statedLabel(agreement.subject()))))
                .flatMap(Optional::stream)
                .toList());
    }

    /** What is known of it stands beside the agreement. */
    private static Html unknown(Stated<?> stated, Html words) {
        return stated.isUnknown() ? words : Html.EMPTY;
    }

    /** When the decision is the very place that is cited, saying it once with its link is enough. */
    private boolean decidesItsSource(ExplicitationAgreement agreement) {
        return agreement
                .decision()
                .value()
                .filter(decision -> decision.plain()
                        .strip()
                        .equals(scribe.sources(agreement.sources()).words()))
                .isPresent();
    }

    /** What was decided; only of what is not agreed yet it follows that the decision is still to come. */
    private Html decision(ExplicitationAgreement agreement) {
        Html decision = scribe.statedText(agreement.decision());
        boolean toCome = UNDECIDED.contains(agreement.status()) && decision.isEmpty();
        return toCome ? Html.text(scribe.say("afspraak.geen-besluit")) : decision;
    }

    /** The date, marked when it has passed. */
    private Html revisit(ExplicitationAgreement agreement) {
        Html date = scribe.statedDate(agreement.revisitBefore());
        boolean late = scribe.insight().overdue().stream()
                .anyMatch(item ->
                        item.kind() == OverdueItem.Kind.AGREEMENT && item.id().equals(agreement.id()));
        return late
                ? Html.all(date, Html.text(" "), Icons.marked(Icon.LATE, "attention", scribe.say("te-laat")))
                : date;
    }

    private Html question(ExplicitationAgreement agreement) {
        return scribe.stated(agreement.question(), this::question);
    }

    private Html question(ProfileQuestion question) {
        String label = question.ordinal() + 1 + " " + scribe.label(question);
        return scribe.dossier().profile().positions().isEmpty()
                        && scribe.dossier().profile().agreed().hasNoScores()
                        && scribe.dossier().profile().observations().isEmpty()
                ? Html.text(label)
                : Html.link("#profiel", label);
    }

    private static AgreementCard.Filter filter(ExplicitationAgreement agreement) {
        String parties = Stream.concat(agreement.promisedBy().stream(), agreement.promisedTo().stream())
                .map(Ref::id)
                .distinct()
                .collect(Collectors.joining(" "));
        String question = agreement.question().value().map(ProfileQuestion::key).orElse("");
        return new AgreementCard.Filter(parties, question);
    }
}
