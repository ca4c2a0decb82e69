package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Counted;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering;
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
        Counted<BodyPortfolio> counted = Counted.ofBodies(bodies);
        List<BodyPortfolio> used =
                counted.all().stream().filter(BodiesPageComposer::isUsed).toList();
        return new BodiesPage(
                guide.messages().language().key(),
                guide.count("orgaan.list.lead", used.size()),
                real(counted.all(), used),
                counted.examples().isEmpty() ? List.of() : table(counted.examples()),
                guide.foot(
                        today,
                        bodies.stream()
                                .flatMap(one -> one.participations().stream())
                                .map(Participation::dossier)));
    }

    private static boolean isUsed(BodyPortfolio body) {
        return !body.participations().isEmpty();
    }

    /** The bodies that take part in something, then those that no dossier names. */
    private List<Block> real(List<BodyPortfolio> all, List<BodyPortfolio> used) {
        if (all.isEmpty()) {
            return List.of(guide.plain(guide.say("orgaan.list.none")));
        }
        List<Block> blocks = new ArrayList<>(used.isEmpty() ? List.of() : table(used));
        List<Html> unused = all.stream()
                .filter(body -> !isUsed(body))
                .<Html>map(BodiesPageComposer::link)
                .toList();
        if (!unused.isEmpty()) {
            Html names = Html.text(guide.say("orgaan.list.unused") + " ").plus(Html.joined(", ", unused));
            blocks.add(new Block.Paragraph(Numbering.ParagraphNumber.NONE, names, "second"));
        }
        return blocks;
    }

    private List<Block> table(List<BodyPortfolio> bodies) {
        TellingTable<BodyPortfolio> telling = new TellingTable<>(
                guide,
                bodies,
                List.of(
                        TellingTable.Column.text(guide, "orgaan.next", "orgaan.about.next", 0, this::next),
                        TellingTable.Column.text(
                                guide,
                                "portfolio.head.attention",
                                "orgaan.about.attention",
                                0,
                                one -> attention.flags(one.counted()))));
        return telling.filled(guide.table("orgaan.list", bodies)
                .styled("stacked")
                .column(
                        "orgaan.list",
                        0,
                        one -> Guide.above(link(one), guide.label(one.body().kind())))
                .figures(
                        "orgaan.list.arrangements",
                        0,
                        one -> Html.text(String.valueOf(one.counted().size()))));
    }

    private static Html link(BodyPortfolio one) {
        return Html.link(one.body().id() + "/index.html", one.body().name());
    }

    private Optional<Html> next(BodyPortfolio one) {
        return one.counted().stream()
                .flatMap(part -> part.nextDecision(today).stream())
                .min(Comparator.comparing(
                        (Moment moment) -> moment.date().value().orElseThrow()))
                .map(moment -> guide.date(moment.date().value().orElseThrow()) + ": " + moment.title())
                .map(Html::text);
    }
}
