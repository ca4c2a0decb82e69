package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;

/** Makes the list of all representative bodies. */
public final class BodiesPageComposer {
    private final Guide guide;
    private final LocalDate today;
    private final BodyAttentionComposer attention;

    /** A composer for the page of a run. */
    public BodiesPageComposer(RenderContext context) {
        guide = new Guide(context, new Addresses("../"));
        today = context.referenceDate();
        attention = new BodyAttentionComposer(guide, new ItemComposer(guide, context.knowledge()));
    }

    /** The list. */
    public BodiesPage compose(List<BodyPortfolio> bodies) {
        long used =
                bodies.stream().filter(one -> !one.participations().isEmpty()).count();
        return new BodiesPage(
                guide.messages().language().key(),
                guide.count("orgaan.list.lead", (int) used),
                List.of(bodies.isEmpty() ? guide.plain(guide.say("orgaan.list.none")) : table(bodies)),
                guide.foot(
                        today,
                        bodies.stream()
                                .flatMap(one -> one.participations().stream())
                                .map(Participation::dossier)));
    }

    private Block table(List<BodyPortfolio> bodies) {
        return guide.table("orgaan.list", bodies)
                .styled("stacked")
                .column("orgaan.list", 0, this::body)
                .figures(
                        "orgaan.list.arrangements",
                        0,
                        one -> Html.text(String.valueOf(one.counted().size())))
                .column("orgaan.next", 0, one -> Html.text(next(one)))
                .column("portfolio.head.attention", 0, one -> attention.flags(one.counted()))
                .filled();
    }

    private Html body(BodyPortfolio one) {
        Html link = Html.link(one.body().id() + "/index.html", one.body().name());
        return Guide.above(link, guide.label(one.body().kind()));
    }

    private String next(BodyPortfolio one) {
        return one.counted().stream()
                .flatMap(part -> part.nextDecision(today).stream())
                .min(Comparator.comparing(
                        (Moment moment) -> moment.date().value().orElseThrow()))
                .map(moment -> guide.date(moment.date().value().orElseThrow()) + ": " + moment.title())
                .orElse(guide.say("orgaan.next.none"));
    }
}
