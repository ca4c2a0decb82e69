package nl.expliciet.generator.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Recalibration;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;

/** Finds what is overdue in a dossier. */
final class OverdueItems {
  private final LocalDate today;

  private OverdueItems(LocalDate today) {
    this.today = today;
  }

  static List<Overdue> of(Dossier dossier, LocalDate today) {
    OverdueItems items = new OverdueItems(today);
    List<Overdue> overdue = new ArrayList<>();
    dossier.agreements().forEach(agreement -> items.agreement(agreement).ifPresent(overdue::add));
    dossier.evaluations().stream()
        .flatMap(evaluation -> evaluation.recommendations().stream())
        .forEach(recommendation -> items.recommendation(recommendation).ifPresent(overdue::add));
    dossier.moments().forEach(moment -> items.moment(moment).ifPresent(overdue::add));
    items.recalibration(dossier).ifPresent(overdue::add);
    return overdue.stream().sorted(Overdue.OLDEST_FIRST).toList();
  }

  private Optional<Overdue> agreement(ExplicitationAgreement agreement) {
    List<Ref> concerned =
        Stream.concat(agreement.promisedBy().stream(), agreement.promisedTo().stream()).distinct().toList();
    return agreement.status().isLive()
        ? passed(agreement.revisitBefore())
            .map(day -> new Overdue(Overdue.Kind.AGREEMENT, agreement.id(), agreement.title(), day, concerned))
        : Optional.empty();
  }

  private Optional<Overdue> recommendation(Recommendation recommendation) {
    String text = recommendation.text().value().map(words -> words.plain()).orElse("");
    List<Ref> owner = recommendation.owner().value().map(Ref::new).stream().toList();
    return recommendation.isPending()
        ? passed(recommendation.before())
            .map(day -> new Overdue(Overdue.Kind.RECOMMENDATION, recommendation.id(), text, day, owner))
        : Optional.empty();
  }

  private Optional<Overdue> moment(DecisionMoment moment) {
    List<Ref> body = moment.body().value().stream().toList();
    return moment.outcome().isAbsent()
        ? passed(moment.date()).map(day -> new Overdue(Overdue.Kind.MOMENT, "", moment.title(), day, body))
        : Optional.empty();
  }

  private Optional<Overdue> recalibration(Dossier dossier) {
    return dossier
        .identity()
        .recalibration()
        .value()
        .flatMap(Recalibration::next)
        .filter(day -> day.isBefore(today))
        .map(day -> new Overdue(Overdue.Kind.RECALIBRATION, "", "", day, List.of()));
  }

  private Optional<LocalDate> passed(Stated<PartialDate> date) {
    return date.value().filter(day -> day.isBefore(today)).map(PartialDate::last);
  }
}
