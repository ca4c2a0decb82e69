package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.portfolio.Cell;
import nl.expliciet.generator.portfolio.MoneyTable;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.text.RichText;

/** Makes the rows of the arrangements in which a body takes part, and of the views it gave. */
record ParticipantComposer(
    PageWords words, Addresses addresses, MoneyComposer money, LocalDate today) {
  private static final int LONGEST = 160;

  BodyPage.Participant participant(Participation part) {
    Dossier dossier = part.dossier();
    BodyPage.Amount costs = money.amount(costs(part));
    List<Flag> flags =
        new FlagComposer(words).of(part.overdue().size(), part.disputed().size(), part.gaps().size());
    return new BodyPage.Participant(
        new Link(addresses.dossier(dossier), dossier.identity().title()),
        words.label(dossier.identity().kind()),
        dossier.identity().nature().key(),
        words.label(dossier.identity().nature()),
        parties(part),
        contribution(part),
        costs.text(),
        costs.known(),
        moment(part.nextAccount(today)),
        moment(part.nextDecision(today)),
        flags,
        words.text("portfolio.flags.none"));
  }

  private Cell costs(Participation part) {
    String title = part.dossier().identity().title();
    MoneyTable.Costs costs = new MoneyTable.Costs(part.dossier().id(), title, part.contributions());
    return MoneyTable.of(List.of(costs)).map(table -> table.totalOf(today.getYear())).orElse(Cell.EMPTY);
  }

  private String parties(Participation part) {
    return part.parties().isEmpty()
        ? words.text("orgaan.no-party")
        : part.parties().stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static String contribution(Participation part) {
    return part.parties().stream()
        .flatMap(party -> party.contribution().value().stream())
        .map(RichText::plain)
        .map(text -> Shorten.to(LONGEST, text))
        .collect(Collectors.joining(" "));
  }

  private String moment(Optional<DecisionMoment> moment) {
    return moment
        .map(one -> words.date(one.date().value().orElseThrow()) + ", " + one.title())
        .orElse(words.text("orgaan.nothing-planned"));
  }

  Stream<BodyPage.View> views(Participation part) {
    return part.consultations().stream().map(view -> view(part.dossier(), view));
  }

  private BodyPage.View view(Dossier dossier, Consultation view) {
    String unknown = words.unknown();
    return new BodyPage.View(
        view.date().value().map(words::date).orElse(unknown),
        new Link(addresses.dossier(dossier), dossier.identity().title()),
        view.core().value().map(RichText::plain).orElse(unknown),
        view.outcome().value().map(words::label).orElse(unknown),
        view.reaction().value().map(RichText::plain).orElse(""));
  }
}
