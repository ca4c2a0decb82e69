package nl.expliciet.generator.view.portfolio;

import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;

/** One calendar of all moments still to come, across all dossiers and bodies. */
record UpcomingComposer(Guide guide) {
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    /** A moment with the dossier it belongs to. */
    private record Owned(Contribution dossier, Moment moment) {
        PartialDate date() {
            return moment.date().value().orElseThrow();
        }
    }

    PortfolioPage.Upcoming upcoming(List<Contribution> dossiers) {
        List<Owned> all = dossiers.stream()
                .flatMap(one -> one.upcoming().stream().map(moment -> new Owned(one, moment)))
                .sorted(Comparator.comparing(Owned::date))
                .toList();
        int split = all.size() <= SHOWN + 2 ? all.size() : SHOWN;
        int end = Math.min(all.size(), MOST);
        List<Block> none = List.of(guide.plain(guide.say("portfolio.agenda.none")));
        return new PortfolioPage.Upcoming(
                all.isEmpty() ? none : List.of(table(all.subList(0, split))),
                split == end ? List.of() : List.of(table(all.subList(split, end))),
                guide.say("portfolio.more", end - split),
                end < all.size() ? guide.say("portfolio.agenda.later", all.size() - end) : "");
    }

    private DataTable table(List<Owned> moments) {
        return guide.table("portfolio.agenda", moments)
                .styled("stacked")
                .narrow("orgaan.head.date", 13, one -> Html.text(guide.date(one.date())))
                .column("orgaan.head.moment", 39, this::moment)
                .column("portfolio.filter.body", 24, one -> body(one.moment()))
                .column(
                        "orgaan.head.dossier",
                        24,
                        one -> Html.text(one.dossier().title()))
                .filled();
    }

    private Html moment(Owned one) {
        Icon icon = one.moment().isAsked() ? Icon.DECISION : Icon.ACCOUNT;
        return Html.all(
                Html.tag("span.status.accent", Html.icon(icon)),
                Html.text(" " + guide.kind(one.moment()) + ": "),
                guide.moment(one.dossier(), one.moment()));
    }

    private Html body(Moment moment) {
        String name = guide.bodyName(moment.body());
        return moment.body()
                .value()
                .map(Ref::id)
                .filter(guide::isBody)
                .<Html>map(id -> Html.link(guide.addresses().body(id), name))
                .orElse(Html.text(name));
    }
}
