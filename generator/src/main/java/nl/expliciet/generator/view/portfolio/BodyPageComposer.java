package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.portfolio.BodyPortfolio;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.portfolio.MoneyTable;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the page of a representative body: what it takes part in, promised, pays, hears and decides. */
public final class BodyPageComposer {
    private final Voice words;
    private final LocalDate today;
    private final Addresses addresses = new Addresses("../../");
    private final AgendaComposer agenda;
    private final PromiseComposer promises;
    private final MoneyComposer money;
    private final BodyAttentionComposer attention;
    private final ParticipantComposer participants;

    /** A composer for the pages of a run. */
    public BodyPageComposer(RenderContext context) {
        words = new Voice(context);
        today = context.referenceDate();
        agenda = new AgendaComposer(words, addresses, today);
        promises = new PromiseComposer(words, addresses);
        money = new MoneyComposer(words, addresses);
        attention = new BodyAttentionComposer(words, new ItemComposer(words, context.knowledge(), addresses));
        participants = new ParticipantComposer(words, addresses, money, today);
    }

    /** The page of one body. */
    public BodyPage compose(BodyPortfolio portfolio) {
        List<Participation> parts = portfolio.counted();
        Optional<MoneyTable> table = portfolio.money();
        return new BodyPage(
                words.messages().language().key(),
                portfolio.body().id(),
                portfolio.body().name(),
                words.label(portfolio.body().kind()),
                banner(parts),
                lead(parts, table),
                next(parts),
                attention.overdue(parts),
                attention.others(parts),
                agenda.agenda(parts),
                words.say("orgaan.costs", today.getYear()),
                portfolio.participations().stream()
                        .map(participants::participant)
                        .toList(),
                parts.size() == portfolio.participations().size() ? "" : words.say("orgaan.fictional"),
                promises.promised(parts),
                promises.received(parts),
                promises.described(parts),
                table.map(money::money),
                parts.stream().flatMap(participants::views).toList(),
                foot(parts));
    }

    private Optional<BodyPage.Banner> banner(List<Participation> parts) {
        Set<Nature> natures =
                parts.stream().map(part -> part.dossier().nature()).collect(Collectors.toSet());
        return Stream.of(Nature.FICTIONAL, Nature.RECONSTRUCTION)
                .filter(nature -> natures.equals(Set.of(nature)))
                .map(nature -> "orgaan.banner." + nature.key())
                .map(key -> new BodyPage.Banner(words.say(key), words.say(key + ".sentence")))
                .findFirst();
    }

    private String lead(List<Participation> parts, Optional<MoneyTable> table) {
        String count = words.count("orgaan.lead", parts.size());
        Money cost = table.map(costs -> costs.totalOf(today.getYear())).orElse(Money.NOTHING);
        String costs = cost.known().signum() == 0
                ? ""
                : " " + words.say("orgaan.lead.costs", today.getYear(), words.euros(cost.known()));
        String asked = first(parts)
                .map(next -> " " + words.say("orgaan.lead.next", words.date(next.date())))
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

    private BodyPage.Next next(List<Participation> parts) {
        String none = words.say(BodyAttentionComposer.silent(parts) ? "orgaan.silent" : "orgaan.next.none");
        return first(parts)
                .map(asked -> new BodyPage.Next(
                        words.date(asked.date()),
                        new Link(
                                addresses.moments(asked.part().dossier()),
                                asked.moment().title()),
                        asked.part().dossier().title(),
                        none))
                .orElse(new BodyPage.Next("", new Link("", ""), "", none));
    }

    /** The list of all bodies. */
    public BodiesPage list(List<BodyPortfolio> portfolios) {
        long used = portfolios.stream()
                .filter(one -> !one.participations().isEmpty())
                .count();
        return new BodiesPage(
                words.messages().language().key(),
                words.count("orgaan.list.lead", (int) used),
                portfolios.stream().map(this::row).toList(),
                words.say("portfolio.foot", words.date(today)));
    }

    /** The as-of date with the version of the dossier that changed last. */
    private String foot(List<Participation> parts) {
        String day = words.say("portfolio.foot", words.date(today));
        return parts.stream()
                .map(part -> part.dossier().edition())
                .max(Comparator.comparing(edition -> edition.date().orElse(LocalDate.MIN)))
                .map(newest -> day + " · " + new EditionWords(words.messages()).full(newest))
                .orElse(day);
    }

    private BodiesPage.Row row(BodyPortfolio portfolio) {
        List<Participation> parts = portfolio.counted();
        boolean silent = BodyAttentionComposer.silent(parts);
        String decision = first(parts)
                .map(asked -> words.date(asked.date()) + ": " + asked.moment().title())
                .orElse(words.say("orgaan.next.none"));
        return new BodiesPage.Row(
                new Link(portfolio.body().id() + "/index.html", portfolio.body().name()),
                words.label(portfolio.body().kind()),
                String.valueOf(parts.size()),
                decision,
                attention.flags(parts),
                words.say(silent ? "portfolio.flags.silent" : "portfolio.flags.none"));
    }
}
