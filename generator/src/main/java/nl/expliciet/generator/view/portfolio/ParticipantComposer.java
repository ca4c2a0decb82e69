package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.portfolio.MoneyTable;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the rows of the arrangements in which a body takes part, and of the views it gave. */
record ParticipantComposer(Voice words, Addresses addresses, MoneyComposer money, LocalDate today) {
    private static final int LONGEST = 160;

    BodyPage.Participant participant(Participation part) {
        Contribution dossier = part.dossier();
        BodyPage.Amount costs = money.amount(costs(part));
        boolean silent = dossier.heading().nature() == Nature.RECONSTRUCTION;
        String none = words.say("portfolio.flags.silent");
        String planned = silent ? none : words.say("orgaan.nothing-planned");
        List<Flag> flags = new FlagComposer(words)
                .of(part.overdue().size(), part.disputed().size(), part.gaps().size());
        return new BodyPage.Participant(
                new Link(addresses.dossier(dossier), dossier.title()),
                words.label(dossier.heading().kind()),
                dossier.heading().nature().key(),
                words.label(dossier.heading().nature()),
                parties(part),
                silent && costs.text().equals(MoneyComposer.NOTHING) ? none : costs.text(),
                costs.known(),
                part.nextAccount(today).map(this::moment).orElse(planned),
                part.nextDecision(today).map(this::moment).orElse(planned),
                flags,
                silent ? none : words.say("portfolio.flags.none"));
    }

    private Money costs(Participation part) {
        String title = part.dossier().title();
        MoneyTable.Costs costs = new MoneyTable.Costs(part.dossier().id(), title, part.payments());
        return MoneyTable.of(List.of(costs))
                .map(table -> table.totalOf(today.getYear()))
                .orElse(Money.NOTHING);
    }

    private List<BodyPage.PartyLine> parties(Participation part) {
        return part.parties().isEmpty()
                ? List.of(new BodyPage.PartyLine(words.say("orgaan.no-party"), ""))
                : part.parties().stream().map(this::party).toList();
    }

    private BodyPage.PartyLine party(Contribution.Party party) {
        return new BodyPage.PartyLine(party.name(), Shorten.to(LONGEST, party.contribution()));
    }

    private String moment(Moment moment) {
        return words.date(moment.date().value().orElseThrow()) + ", " + moment.title();
    }

    Stream<BodyPage.View> views(Participation part) {
        return part.views().stream().map(view -> view(part.dossier(), view));
    }

    private BodyPage.View view(Contribution dossier, Contribution.View view) {
        String unknown = words.unknownWord();
        return new BodyPage.View(
                view.date().value().map(words::date).orElse(unknown),
                new Link(addresses.dossier(dossier), dossier.title()),
                view.core().value().orElse(unknown),
                view.outcome().value().map(words::label).orElse(unknown),
                view.reaction().value().orElse(""));
    }
}
