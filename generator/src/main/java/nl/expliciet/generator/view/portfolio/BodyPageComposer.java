package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.MoneyTable;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.changes.SinceDecision;

/** Makes the page of a representative body: what it takes part in, promised, pays, hears and decides. */
public final class BodyPageComposer {
    private final Guide guide;
    private final LocalDate today;
    private final AgendaComposer agenda;
    private final PromiseComposer promises;
    private final MoneyComposer money;
    private final BodyAttentionComposer attention;
    private final ParticipantComposer participants;

    /** A composer for the pages of a run. */
    public BodyPageComposer(RenderContext context) {
        guide = new Guide(context, new Addresses("../../"));
        today = context.referenceDate();
        agenda = new AgendaComposer(guide, context.portfolio().bodies(), today);
        promises = new PromiseComposer(guide);
        money = new MoneyComposer(guide);
        attention = new BodyAttentionComposer(guide, new ItemComposer(guide, context.knowledge()));
        participants = new ParticipantComposer(guide, money, today);
    }

    /** The page of one body. */
    public BodyPage compose(BodyPortfolio portfolio) {
        return compose(portfolio, List.of());
    }

    /** The page of one body, with what changed since its decisions. */
    public BodyPage compose(BodyPortfolio portfolio, List<SinceDecision> decided) {
        List<Participation> parts = portfolio.counted();
        return new BodyPage(
                guide.messages().language().key(),
                portfolio.body().id(),
                portfolio.body().name(),
                guide.label(portfolio.body().kind()),
                banner(parts),
                lead(parts, portfolio.money()),
                List.of(next(parts), attention.overdue(parts), attention.others(parts)),
                parts(portfolio, counted(decided, parts)),
                guide.foot(today, portfolio.participations().stream().map(Participation::dossier)));
    }

    private static List<SinceDecision> counted(List<SinceDecision> decided, List<Participation> parts) {
        return decided.stream()
                .filter(one ->
                        parts.stream().anyMatch(part -> part.dossier().id().equals(one.dossier())))
                .toList();
    }

    private List<BodyPage.Part> parts(BodyPortfolio portfolio, List<SinceDecision> decided) {
        List<Participation> parts = portfolio.counted();
        List<BodyPage.Part> all = new ArrayList<>();
        all.add(part("agenda", "orgaan.agenda", "", agenda.blocks(portfolio.body(), parts)));
        if (!decided.isEmpty()) {
            all.add(part("sinds-besluit", "orgaan.decided", "", List.of(sinceDecisions(decided))));
        }
        all.add(part("samenwerkingen", "orgaan.participations", "", participations(parts)));
        all.add(part("beloofd", "orgaan.promised", "paired", promises.promised(parts)));
        all.add(part("ontvangen", "orgaan.received", "paired", promises.received(parts)));
        addWhereAny(all, "wederzijds", "orgaan.mutual", promises.mutual(parts));
        addWhereAny(all, "onderling", "orgaan.own", promises.own(parts));
        addWhereAny(all, "beschreven", "orgaan.described", promises.described(parts));
        all.add(part(
                "geld",
                "orgaan.money",
                "",
                portfolio.money().map(money::blocks).orElse(List.of(guide.plain(guide.say("orgaan.money.none"))))));
        if (parts.stream().anyMatch(part -> !part.views().isEmpty())) {
            all.add(part("zienswijzen", "orgaan.views", "", List.of(participants.views(parts))));
        }
        addWhereAny(all, "voorbeelden", "orgaan.examples", examples(portfolio.examples()));
        return all;
    }

    private void addWhereAny(List<BodyPage.Part> all, String id, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            all.add(part(id, key, "", blocks));
        }
    }

    private List<Block> examples(List<Participation> examples) {
        if (examples.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(guide.paragraph(guide.say("orgaan.examples.note"), "second"));
        blocks.addAll(participants.participations(examples));
        return blocks;
    }

    private BodyPage.Part part(String id, String key, String style, List<Block> blocks) {
        return new BodyPage.Part(id, guide.say(key), style, blocks);
    }

    private Block sinceDecisions(List<SinceDecision> decided) {
        return guide.table("orgaan.decided", decided)
                .styled("stacked")
                .column(
                        "orgaan.head.dossier",
                        28,
                        one -> Html.link("../../" + one.dossier() + "/index.html", one.title()))
                .column("orgaan.decided.day", 18, one -> Html.text(guide.date(one.date())))
                .column("orgaan.decided.changes", 54, BodyPageComposer::changes)
                .filled();
    }

    private static Html changes(SinceDecision decision) {
        List<Html> lines = decision.lines().stream().map(Html::text).toList();
        Html sum = Html.text(decision.sum());
        return lines.isEmpty() ? sum : sum.plus(Html.bullets(lines));
    }

    private List<Block> participations(List<Participation> parts) {
        return parts.isEmpty()
                ? List.of(guide.plain(guide.say("orgaan.participations.none")))
                : participants.participations(parts);
    }

    private Optional<BodyPage.Banner> banner(List<Participation> parts) {
        Set<Nature> natures =
                parts.stream().map(part -> part.dossier().nature()).collect(Collectors.toSet());
        return Stream.of(Nature.FICTIONAL, Nature.RECONSTRUCTION)
                .filter(nature -> natures.equals(Set.of(nature)))
                .map(nature -> "orgaan.banner." + nature.key())
                .map(key -> new BodyPage.Banner(guide.say(key), guide.say(key + ".sentence")))
                .findFirst();
    }

    private String lead(List<Participation> parts, Optional<MoneyTable> table) {
        String count = guide.count("orgaan.lead", parts.size());
        Money cost = table.flatMap(costs -> costs.totalOf(today.getYear())).orElse(Money.NOTHING);
        String costs = cost.known().signum() == 0
                ? ""
                : " " + guide.say("orgaan.lead.costs", today.getYear(), guide.euros(cost.known()));
        String asked = first(parts)
                .map(next -> " " + guide.say("orgaan.lead.next", guide.date(next.date())))
                .orElse("");
        return count + costs + asked;
    }

    /** The first decision or view that is asked. */
    private record Asked(Participation part, Moment moment, PartialDate date) {}

    private Optional<Asked> first(List<Participation> parts) {
        return parts.stream()
                .flatMap(part -> part.nextDecision(today).stream()
                        .map(moment ->
                                new Asked(part, moment, moment.date().value().orElseThrow())))
                .min(Comparator.comparing(Asked::date));
    }

    private BodyPage.Box next(List<Participation> parts) {
        String none = guide.say(BodyAttentionComposer.silent(parts) ? "orgaan.silent" : "orgaan.next.none");
        return new BodyPage.Box(
                Html.text(guide.say("orgaan.next")),
                first(parts).map(this::asked).orElse(Html.tag("p.second", Html.text(none))));
    }

    private Html asked(Asked next) {
        Contribution dossier = next.part().dossier();
        return Html.all(
                Html.tag("div.date", Html.text(guide.date(next.date()))),
                Html.tag("p", guide.moment(dossier, next.moment())),
                Html.tag("p.second", Html.text(dossier.title())));
    }
}
