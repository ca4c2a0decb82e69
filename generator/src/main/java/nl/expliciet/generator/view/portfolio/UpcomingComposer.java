package nl.expliciet.generator.view.portfolio;

import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** One calendar of all moments still to come, across all dossiers and bodies. */
record UpcomingComposer(Voice words, Addresses addresses) {
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    /** A moment with the dossier it belongs to. */
    private record Owned(Contribution dossier, Moment moment) {
        PartialDate date() {
            return moment.date().value().orElseThrow();
        }
    }

    PortfolioPage.Upcoming upcoming(List<Contribution> dossiers) {
        List<PortfolioPage.UpcomingMoment> all = dossiers.stream()
                .flatMap(one -> one.upcoming().stream().map(moment -> new Owned(one, moment)))
                .sorted(Comparator.comparing(Owned::date))
                .map(this::moment)
                .toList();
        int split = all.size() <= SHOWN + 2 ? all.size() : SHOWN;
        int end = Math.min(all.size(), MOST);
        return new PortfolioPage.Upcoming(
                all.subList(0, split),
                all.subList(split, end),
                words.say("portfolio.more", end - split),
                end < all.size() ? words.say("portfolio.agenda.later", all.size() - end) : "");
    }

    private PortfolioPage.UpcomingMoment moment(Owned one) {
        Moment moment = one.moment();
        String body = moment.body()
                .value()
                .map(Ref::id)
                .filter(words::isBody)
                .map(addresses::body)
                .orElse("");
        return new PortfolioPage.UpcomingMoment(
                words.date(one.date()),
                Html.icon(moment.isDecision() ? Icon.DECISION : Icon.ACCOUNT),
                moment.kind().value().map(words::label).orElse(words.say("orgaan.moment")),
                new Link(addresses.moments(one.dossier()), moment.title()),
                new Link(body, words.bodyName(moment.body())),
                one.dossier().title());
    }
}
