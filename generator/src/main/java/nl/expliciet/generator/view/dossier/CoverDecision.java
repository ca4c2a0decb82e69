package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.LinkTarget;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;

/** The next decision on the first page: when, by whom, what is asked and about which agreement. */
final class CoverDecision {
    private final Scribe scribe;

    CoverDecision(Scribe scribe) {
        this.scribe = scribe;
    }

    CoverView.Next next() {
        List<DecisionMoment> upcoming = scribe.insight().upcoming().stream()
                .filter(DecisionMoment::isAsked)
                .toList();
        if (upcoming.isEmpty()) {
            String none = scribe.isSilent() ? "voorblad.volgend.onbekend" : "voorblad.volgend.geen";
            return new CoverView.Next(Html.EMPTY, Html.EMPTY, Html.EMPTY, Html.text(scribe.say(none)));
        }
        DecisionMoment first = upcoming.get(0);
        String key = first.isDecision() ? "voorblad.gevraagd" : "voorblad.gevraagd.zienswijze";
        Html asked = Html.text(scribe.say(key, Formats.small(first.title())));
        return new CoverView.Next(
                scribe.statedDate(first.date()),
                scribe.stated(first.body(), scribe::body),
                agreement(first)
                        .map(id -> asked.plus(Html.text(", ")).plus(scribe.agreementLink(id)))
                        .orElse(asked),
                upcoming.size() > 1 ? after(upcoming.get(1)) : Html.EMPTY);
    }

    /** The first agreement that the explanation of a moment refers to. */
    private static Optional<String> agreement(DecisionMoment moment) {
        return moment.explanation().value().stream()
                .flatMap(text -> text.blocks().stream())
                .flatMap(TextBlock::allInlines)
                .filter(Inline.Link.class::isInstance)
                .map(link -> LinkTarget.of(((Inline.Link) link).target()))
                .filter(target -> target.scheme().equals("afspraak"))
                .map(LinkTarget::rest)
                .findFirst();
    }

    private Html after(DecisionMoment moment) {
        String day = moment.date().value().map(scribe.formats()::date).orElse("");
        String body = moment.body().value().map(scribe::bodyName).orElse(moment.title());
        return Html.text(scribe.say("voorblad.daarna", day, body));
    }
}
